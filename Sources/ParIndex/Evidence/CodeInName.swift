extension Code {
    /// The criterion that a file is meant for by its name: "3.4.1_Bao cao.pdf" is for 3.4.1.
    ///
    /// The name itself goes before the folders it lies in, the nearest folder before those around it; the longest code
    /// that the set knows wins. After the code must stand something that can not belong to a code.
    ///
    /// - Parameters:
    ///   - path: the name with its folders, parted by "/": "3.4/3.4.1 – ảnh.png".
    ///   - known: the codes that can be answered.
    public static func meant(by path: String, among known: Set<Code>) -> Code? {
        for part in path.split(separator: "/").reversed() {
            if let code = leading(part, among: known) { return code }
        }
        return nil
    }

    /// The longest known code that a text begins with, white space and words such as "TC" before it left aside.
    private static func leading(_ text: Substring, among known: Set<Code>) -> Code? {
        var start = text.drop { $0.isWhitespace || $0 == "(" || $0 == "[" }
        for word in ["TC", "tc", "Tc"] where start.hasPrefix(word) {
            start = start.dropFirst(word.count).drop { $0.isWhitespace || $0 == "." || $0 == "_" || $0 == "-" }
        }
        var parts = start.prefix { isCodeSign($0) }.split(separator: ".")
        while !parts.isEmpty {
            if let code = Code(parts.joined(separator: ".")), known.contains(code) { return code }
            guard isDroppable(parts.removeLast()) else { return nil }
        }
        return nil
    }

    /// The end of a file's name, or one level more than the set has; not the year of a date: "1.5.2024" is no 1.5.
    private static func isDroppable(_ part: Substring) -> Bool {
        part.count <= 2 || part.first?.isLetter == true
    }

    private static func isCodeSign(_ sign: Character) -> Bool {
        sign == "." || sign.isASCII && (sign.isLetter || sign.isNumber)
    }
}
