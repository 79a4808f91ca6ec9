import ParIndex

extension Deed {
    /// The values before and after in words, where the record keeps moments, phases, states, points, grounds, days and
    /// digests in forms of its own; what is none of these stands as it is.
    public func values(in language: Language) -> (before: String?, after: String?) {
        let (old, new) = (before.map { shown($0, in: language) }, after.map { shown($0, in: language) })
        if let new, before == after, ["appraise", "settle"].contains(act) {
            return (nil, language == .vi ? "giữ nguyên điểm đã thẩm định: \(new)" : "kept the points given: \(new)")
        }
        guard act == "publish" else { return (old, new) }
        return (
            old.map { language == .vi ? "nội dung đã chuẩn bị \($0)" : "as prepared \($0)" },
            new.map { language == .vi ? "tệp kiểm chứng \($0)" : "verification file \($0)" }
        )
    }

    /// "key | remark": each part in words.
    private func shown(_ text: String, in language: Language) -> String {
        parts(of: text).enumerated().map { place, part in
            if act == "writeText", place > 0 { return String(part) }
            let title = place == 0 ? title(of: String(part), in: language) : nil
            return title ?? decision(String(part), at: place, in: language) ?? Self.words(part, in: language)
        }.filter { !$0.isEmpty }.reduce("") { said, part in
            said.isEmpty ? part : said + (said.hasSuffix(".") ? " " : ". ") + part
        }
    }

    /// The parts of a text; a reason that stands with the ground too is told with the ground only.
    private func parts(of text: String) -> [Substring] {
        // A text that people wrote may hold bars of its own.
        let most = act == "writeText" ? 1 : Int.max
        var parts = text.split(separator: " | ", maxSplits: most, omittingEmptySubsequences: false)
        guard parts.count > 1, let ground = Self.groundText(parts[1]), parts[0].hasSuffix(" " + ground) else {
            return parts
        }
        parts[0] = parts[0].dropLast(ground.count)
        return parts
    }

    private func title(of key: String, in language: Language) -> String? {
        switch act {
        case "reschedule": Int64(key).map { Dates.moment(Instant(seconds: $0), in: language) }
        case "advance": RoundPhase(rawValue: key)?.title.text(in: language)
        case "send", "reject", "submit", "withdraw", "sendBack": SheetState(rawValue: key)?.title.text(in: language)
        case "writeText": (PaperSpot(key)?.title ?? ReportSection(rawValue: key)?.title)?.text(in: language)
        default: nil
        }
    }

    /// What was decided of a round when it was set up: its year, the authority by its code, and what kind of round it is.
    private func decision(_ part: String, at place: Int, in language: Language) -> String? {
        guard ["setUp", "amend"].contains(act), object.split(separator: "/").count == 2 else { return nil }
        switch place {
        case 1: return language == .vi ? "năm \(part)" : "year \(part)"
        case 2: return language == .vi ? "cơ quan mã \(part)" : "authority \(part)"
        case 3: return Self.kinds[part]?.text(in: language)
        default: return nil
        }
    }

    private static let kinds = [
        "official": Bilingual(vi: "đợt chính thức", en: "official"),
        "practice": Bilingual(vi: "đợt tập huấn", en: "for practice"),
        "official blind": Bilingual(vi: "đợt chính thức, chấm độc lập", en: "official, scored independently"),
        "practice blind": Bilingual(vi: "đợt tập huấn, chấm độc lập", en: "for practice, scored independently"),
    ]

    private static func words(_ part: Substring, in language: Language) -> String {
        // Points without words end in the blank before them, which parting the text takes away.
        let answer = Answer(text: part) ?? Answer(text: part + " ")
        if let points = answer?.pointsInWords { return points.text(in: language) }
        if let day = Day(parsing: part) { return Dates.short(day, in: language) }
        if part.hasPrefix("+"), let expected = Points(String(part.dropFirst())) {
            return "+" + Numbers.points(expected, in: language)
        }
        return ground(part, in: language) ?? shortened(part)
    }

    /// The words of "late: words".
    private static func groundText(_ part: Substring) -> String? {
        guard let colon = part.firstRange(of: ": "),
            AppraisalGround.Category(rawValue: String(part[..<colon.lowerBound])) != nil,
            colon.upperBound != part.endIndex
        else { return nil }
        return String(part[colon.upperBound...])
    }

    /// "late: words" with the kind of reason in words.
    private static func ground(_ part: Substring, in language: Language) -> String? {
        let key = part.prefix { $0 != ":" }
        guard key.endIndex != part.endIndex, let category = AppraisalGround.Category(rawValue: String(key)) else {
            return nil
        }
        return category.title.text(in: language) + part[key.endIndex...]
    }

    /// A digest at the beginning by its first digits; the file itself is told apart by its name.
    private static func shortened(_ part: Substring) -> String {
        let digest = part.prefix { $0.isHexDigit }
        guard digest.count == 64 else { return String(part) }
        return digest.prefix(8) + "…" + part[digest.endIndex...]
    }
}
