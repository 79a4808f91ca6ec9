/// What somebody types to say who they are (tên đăng nhập): lower-case ASCII such as "moi.vt.lienson", or an e-mail address.
public struct SignInName: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    public var description: String { text }

    /// The name as typed: blanks around it, case and marks do not matter. `nil` for fewer than 3 or more than 100 letters,
    /// figures and signs of `. _ - + @`.
    public init?(_ typed: some StringProtocol) {
        let folded = Folding.fold(typed)
        guard (3...100).contains(folded.utf8.count), folded.utf8.allSatisfy(Self.isAllowed) else { return nil }
        text = folded
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: ".-_+@".utf8.contains(byte)
        }
    }
}

extension SignInName {
    /// A name out of those of a person and of the place where they serve: "Vi Thị Mối" at "UBND xã Liên Sơn" is
    /// "moi.vt.lienson"; a number follows where somebody has it already.
    public static func propose(name: String, seatName: String, isTaken: (SignInName) -> Bool) -> SignInName? {
        let words = Folding.fold(name).split(separator: " ").map(letters).filter { !$0.isEmpty }
        guard let given = words.last else { return nil }
        let initials = words.dropLast().map { $0.prefix(1) }.joined()
        let parts = [given, initials, place(of: seatName)].filter { !$0.isEmpty }
        let stem = String(parts.joined(separator: ".").prefix(80))
        let numbered = (1...9_999).lazy.map { $0 == 1 ? stem : "\(stem)\($0)" }
        return numbered.compactMap { SignInName($0.count < 3 ? "\($0).ten" : $0) }.first { !isTaken($0) }
    }

    /// The proper name at the end of a seat's name, without blanks: "lienson" of "UBND xã Liên Sơn".
    private static func place(of seatName: String) -> String {
        var words = Folding.fold(seatName).split(separator: " ").map(String.init)
        for kind in kinds {
            guard let start = words.lastStart(of: kind), start + kind.count < words.count else { continue }
            words = Array(words[(start + kind.count)...])
        }
        return String(words.map { letters($0) }.joined().prefix(24))
    }

    /// Words after which a proper name stands.
    private static let kinds = [
        ["ubnd"], ["hoi", "dong", "tham", "dinh"], ["so"], ["phong"], ["tinh"], ["thanh", "pho"], ["huyen"], ["xa"],
        ["phuong"], ["thi", "tran"], ["dac", "khu"],
    ]

    private static func letters(_ word: some StringProtocol) -> String {
        String(word.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
    }
}

extension [String] {
    /// Where `words` stand in the list for the last time.
    fileprivate func lastStart(of words: [String]) -> Int? {
        guard words.count <= count else { return nil }
        return (0...count - words.count).last { Array(self[$0..<$0 + words.count]) == words }
    }
}
