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
        giving(Bilingual(vi: "\(Numbers.points(points)) điểm", en: "\(Numbers.points(points, in: .en)) points"))
    }

    /// "…: được điểm tối đa (1 điểm)".
    func giving(_ points: Points, _ how: Bilingual) -> Bilingual {
        giving(
            Bilingual(
                vi: "\(how.vi) (\(Numbers.points(points)) điểm)",
                en: "\(how.en) (\(Numbers.points(points, in: .en)) points)"))
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
}
