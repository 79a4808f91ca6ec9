import ParIndex

/// A paper of the cast: what stands at its head and foot and what it rests on (văn bản).
public struct Paper: Hashable, Sendable {
    /// The unit that issued it.
    public let unit: UnitKey
    /// What it is, such as "Báo cáo".
    public let kind: String
    /// Number and symbol as printed; a draft leaves the number blank: " /KH-UBND".
    public let printedNumber: String
    /// The number; `nil` where it was left blank.
    public let number: Int?
    /// What follows the number, such as "BC-UBND".
    public let symbol: String
    /// Place and date as printed, blanks included.
    public let printedDate: String
    /// The day; `nil` where it was left blank.
    public let day: Day?
    /// What it is about (trích yếu).
    public let subject: String
    /// Whom it is sent to (kính gửi), as printed; empty where nobody is named.
    public let addressees: [String]
    public let signer: Signer?
    /// The papers it names as its grounds.
    public let cites: [Citation]
    /// What is odd in it, in Vietnamese.
    public let remarks: [String]
    /// The file's name in the collection it was taken from, without its ending.
    public let origin: String

    /// Who signed, as printed.
    public struct Signer: Hashable, Sendable {
        /// On whose behalf, "TM. ỦY BAN NHÂN DÂN"; `nil` where nothing is printed.
        public let capacity: String?
        public let position: String
        /// `nil` where it can not be read.
        public let name: String?

        init(_ position: String, _ name: String?, capacity: String?) {
            (self.position, self.name, self.capacity) = (position, name, capacity)
        }
    }

    init(
        unit: UnitKey, kind: String, printedNumber: String, number: Int?, symbol: String, printedDate: String,
        day: Day?, subject: String, addressees: [String] = [], signer: Signer, cites: [Citation], remarks: [String],
        origin: String
    ) {
        (self.unit, self.kind, self.printedNumber) = (unit, kind, printedNumber)
        (self.number, self.symbol, self.printedDate, self.day) = (number, symbol, printedDate, day)
        (self.subject, self.addressees, self.signer, self.cites) = (subject, addressees, signer, cites)
        (self.remarks, self.origin) = (remarks, origin)
    }
}
