import ParIndex

/// Turns what a sheet writes for a cell into its value.
struct CellValues {
    let texts: [String]
    let formats: [NumberFormat]
    let epoch: SerialDay.Epoch
    /// Cells of the sheets before this one.
    var cellsRead = 0

    init(texts: [String], formats: [NumberFormat], epoch: SerialDay.Epoch) {
        (self.texts, self.formats, self.epoch) = (texts, formats, epoch)
    }

    /// The value of a cell of `type`, in `style`, written as `text`; `nil` where the file contradicts itself.
    func value(_ type: String, style: Int, _ text: UnsafeRawBufferPointer) -> CellValue? {
        switch type {
        case "s": shared(text)
        case "str": Self.text(String(escaped: text))
        case "b": .bool(text.first == UInt8(ascii: "1"))
        case "e": .error(String(decoding: text, as: UTF8.self))
        case "d": Self.isoDate(String(decoding: text, as: UTF8.self))
        default: number(String(decoding: text, as: UTF8.self), style)
        }
    }

    /// A text, or blank where it has no character.
    static func text(_ text: String) -> CellValue {
        text.isEmpty ? .blank : .text(text)
    }

    private func shared(_ text: UnsafeRawBufferPointer) -> CellValue? {
        guard let number = Int(String(decoding: text, as: UTF8.self)), texts.indices.contains(number) else {
            return nil
        }
        return Self.text(texts[number])
    }

    private func number(_ literal: String, _ style: Int) -> CellValue? {
        if literal.isEmpty { return .blank }
        let format = formats.indices.contains(style) ? formats[style] : .plain
        guard let number = CellNumber(literal: literal, isPercent: format == .percent) else { return nil }
        return (format == .date ? SerialDay.date(number, epoch) : nil) ?? .number(number)
    }

    private static func isoDate(_ text: String) -> CellValue? {
        guard let day = Day(parsing: text.prefix(10)) else { return nil }
        let clock = text.dropFirst(11).prefix(8).split(separator: ":").map { Int($0) ?? 0 }
        let second = zip(clock, [3600, 60, 1]).map { $0 * $1 }.reduce(0, +)
        return (0..<SerialDay.secondsOfDay).contains(second) ? .date(day, second: second) : nil
    }
}
