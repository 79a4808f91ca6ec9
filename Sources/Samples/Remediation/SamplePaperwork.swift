import ParIndex

/// What a unit's paper says of its measures, and the words that people wrote into it (khắc phục theo văn bản của đơn vị).
public struct SamplePaperwork: Hashable, Sendable {
    /// The slug of the round.
    public let round: String
    public let unit: UnitKey
    public let measures: [RemedialMeasure]
    public let texts: [PaperText]

    init(
        round: String, unit: UnitKey, on day: Day, measures: [(code: Code, terms: RemedialMeasure.Terms)],
        texts: [(spot: PaperSpot, text: String)]
    ) {
        (self.round, self.unit) = (round, unit)
        let author = Authorship(
            person: "van-ban", name: "Theo văn bản của đơn vị", at: Instant(day, secondOfDay: 9 * 3600))
        self.measures = measures.enumerated().map { number, measure in
            RemedialMeasure(
                id: "\(round)-\(unit.code)-\(number + 1)", code: measure.code, version: 1, terms: measure.terms,
                changed: author)
        }
        self.texts = texts.map { PaperText(place: .round(round, $0.spot), text: $0.text, changed: author) }
    }
}

extension Samples {
    /// The plan of Đồng Mỏ, the report of Liên Sơn and the result report of Đồng Tâm.
    public static let paperwork: [SamplePaperwork] = [dongMoRemediation, lienSonRemediation, dongTamPaperwork]
}
