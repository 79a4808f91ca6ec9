/// The lists of a DOCX (danh sách đánh số): what the word processor counts is computed here, so that lines read as printed.
struct DocxNumbering {
    private var levels: [Int: [Int: Level]] = [:]
    /// How far each list and rank has counted.
    private var counts: [Int: [Int: Int]] = [:]

    private struct Level {
        let start: Int
        let format: String
        /// "%1.%2." as the file writes it.
        let text: String
    }

    init(_ part: XMLNode?, mostEntries: Int) throws(PaperFault) {
        let (kinds, lists) = (part?.all("abstractNum") ?? [], part?.all("num") ?? [])
        guard kinds.count + lists.count <= mostEntries else {
            throw .tooLarge(.entries(part: "numbering.xml", limit: mostEntries))
        }
        let byKind = Dictionary(
            kinds.compactMap { kind in kind.number("abstractNumId").map { ($0, Self.levels(kind.all("lvl"))) } },
            uniquingKeysWith: { first, _ in first })
        for list in lists {
            guard let number = list.number("numId") else { continue }
            var own = list["abstractNumId"]?.number().flatMap { byKind[$0] } ?? [:]
            for change in list.all("lvlOverride") {
                own.merge(Self.levels(change.all("lvl"))) { _, new in new }
                guard let rank = change.number("ilvl"), let start = change["startOverride"]?.number(),
                    let level = own[rank]
                else { continue }
                own[rank] = Level(start: start, format: level.format, text: level.text)
            }
            levels[number] = own
        }
    }

    /// Counts one paragraph of a list on and gives the mark before it; `nil` where it has none.
    mutating func next(list: Int, rank: Int) -> String? {
        guard let ranks = levels[list], let level = ranks[rank] else { return nil }
        counts[list, default: [:]][rank] = counts[list]?[rank].map { $0 + 1 } ?? level.start
        counts[list] = counts[list]?.filter { $0.key <= rank }
        guard level.format != "none" else { return nil }
        guard level.format != "bullet" else { return Self.bullet(level.text) }
        var text = level.text
        for place in 0...8 where text.contains("%\(place + 1)") {
            let count = counts[list]?[place] ?? ranks[place]?.start ?? 1
            text = text.replacing("%\(place + 1)", with: Self.numeral(count, ranks[place]?.format ?? "decimal"))
        }
        return text.isEmpty ? nil : text
    }

    private static func levels(_ nodes: [XMLNode]) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for node in nodes {
            guard let rank = node.number("ilvl"), (0...8).contains(rank) else { continue }
            levels[rank] = Level(
                start: node["start"]?.number() ?? 1, format: node["numFmt"]?.value ?? "decimal",
                text: String((node["lvlText"]?.value ?? "").prefix(60)))
        }
        return levels
    }

    /// A mark of a font of signs is told by no letter of ours.
    private static func bullet(_ text: String) -> String? {
        guard let first = text.unicodeScalars.first else { return nil }
        return (0xE000...0xF8FF).contains(first.value) ? "•" : text
    }

    private static func numeral(_ number: Int, _ format: String) -> String {
        switch format {
        case "upperRoman": roman(number)
        case "lowerRoman": roman(number).lowercased()
        case "upperLetter": letters(number)
        case "lowerLetter": letters(number).lowercased()
        case "decimalZero": (number < 10 ? "0" : "") + String(number)
        default: String(number)
        }
    }

    private static func roman(_ number: Int) -> String {
        var (left, text) = (max(0, min(number, 3999)), "")
        for (value, letters) in [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
            (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ] {
            while left >= value {
                text += letters
                left -= value
            }
        }
        return text
    }

    /// "A" of 1, "AA" of 27, as word processors go on.
    private static func letters(_ number: Int) -> String {
        let place = max(0, min(number, 780) - 1)
        let letter = Unicode.Scalar(UInt8(65 + place % 26))
        return String(repeating: String(Character(letter)), count: place / 26 + 1)
    }
}
