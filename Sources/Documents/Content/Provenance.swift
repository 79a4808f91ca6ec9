/// What a paper was made from (nguồn số liệu của văn bản), printed small at its end.
public struct Provenance: Hashable, Sendable {
    /// The head hash of the record at that moment.
    public var recordHead: String
    /// The snapshot of the data.
    public var snapshot: String

    /// Provenance from its parts.
    public init(recordHead: String, snapshot: String) {
        (self.recordHead, self.snapshot) = (recordHead, snapshot)
    }
}

/// An address at which a paper can be verified, with its QR code (mã QR tra cứu).
public struct VerificationMark: Hashable, Sendable {
    /// The address, printed beside the code.
    public var address: String
    /// Modules on a side of the code, without its margin; 0 for an address without a code.
    public var width: Int
    /// The modules line by line from the top left.
    public var isDark: [Bool]

    /// A mark from its parts; a code of another number of modules is left out.
    public init(address: String, width: Int = 0, isDark: [Bool] = []) {
        let isWhole = isDark.count == width * width
        (self.address, self.width, self.isDark) = (address, isWhole ? width : 0, isWhole ? isDark : [])
    }
}
