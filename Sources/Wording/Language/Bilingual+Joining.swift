import ParIndex

/// Clauses joined into sentences: comma, colon, full stop.
extension Bilingual {
    /// "…, clause"; unchanged where there is none.
    func with(_ clause: Bilingual?) -> Bilingual {
        guard let clause else { return self }
        return Bilingual(vi: "\(vi), \(clause.vi)", en: "\(en), \(clause.en)")
    }

    /// Both with a blank between.
    func followed(by next: Bilingual) -> Bilingual { self + next }

    /// "…: 1,5 điểm".
    func giving(_ points: Points) -> Bilingual {
        giving(Bilingual(vi: "\(Numbers.points(points)) điểm", en: points.englishText))
    }

    /// "…: được điểm tối đa (1 điểm)".
    func giving(_ points: Points, _ how: Bilingual) -> Bilingual {
        giving(
            Bilingual(
                vi: "\(how.vi) (\(Numbers.points(points)) điểm)",
                en: "\(how.en) (\(points.englishText))"))
    }

    /// "…: what follows".
    func giving(_ what: Bilingual) -> Bilingual {
        Bilingual(vi: "\(vi): \(what.vi)", en: "\(en): \(what.en)")
    }

    /// The words of a person or a paper, set behind as a sentence of their own.
    func sentence(_ words: String) -> Bilingual {
        Bilingual(vi: "\(vi). \(words.capitalized)", en: "\(en). \(words.capitalized)")
    }

    func prefixed(vi: String, en: String) -> Bilingual {
        Bilingual(vi: "\(vi) \(self.vi)", en: "\(en) \(self.en)")
    }

    /// "a; b; c".
    static func list(_ clauses: [Bilingual]) -> Bilingual {
        Bilingual(
            vi: clauses.map(\.vi).joined(separator: "; "), en: clauses.map(\.en).joined(separator: "; "))
    }
}

extension String {
    /// With its first letter in upper case, the rest as it is.
    var capitalized: String { prefix(1).uppercased() + dropFirst() }

    /// As it stands inside a sentence: "Báo cáo quý I" with a small letter, "UBND xã …" and "CBCC" as they are.
    var inSentence: String {
        let isAbbreviation = dropFirst().first?.isUppercase ?? false
        return isAbbreviation ? self : prefix(1).lowercased() + dropFirst()
    }
}

extension Points {
    /// "1 point", "1.5 points".
    var englishText: String {
        "\(Numbers.points(self, in: .en)) \(self == Points(1) ? "point" : "points")"
    }
}
