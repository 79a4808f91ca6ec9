import ParIndex

extension Samples {
    /// A round of Chi Lăng in which the units are scoring themselves now, with made-up neighbours, for trying things out.
    ///
    /// The set is that of 2023: a later one is not known.
    public static func runningRound(at now: Instant) -> Round {
        var round = chiLang2023.round
        (round.slug, round.year) = ("chi-lang-2024", 2024)
        round.title = "Chỉ số CCHC các xã, thị trấn huyện Chi Lăng năm 2024 (chạy thử)"
        round.source = nil
        let week: Int64 = 7 * 24 * 3600
        let steps = RoundCalendar.Step.allCases
        let moments = steps.enumerated().map { ($0.element, now.adding(seconds: Int64($0.offset) * week - 3600)) }
        round.course = RoundCourse(
            phase: .selfAssessment, calendar: RoundCalendar(Dictionary(uniqueKeysWithValues: moments)))
        return round
    }
}
