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
        let steps = RoundCalendar.Step.allCases
        let moments = steps.enumerated().map { place, step in
            let day = now.day.adding(days: 7 * place - 1)
            return (step, Instant(day, secondOfDay: 17 * 3600))
        }
        round.course = RoundCourse(
            phase: .selfAssessment, calendar: RoundCalendar(Dictionary(uniqueKeysWithValues: moments)))
        return round
    }
}
