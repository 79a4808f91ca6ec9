import ParIndex

/// The cast: five real communes with what their papers of 2022–2024 say, for tests and demonstrations
/// (dữ liệu mẫu từ văn bản của năm xã, thị trấn).
///
/// Figures of the five are as printed, with anomalies kept and remarked upon. Their neighbours in a round are made up,
/// names and scores, so that no real commune gets an invented score; such a round is marked as simulated.
public enum Samples {
    /// The rounds in order of the year assessed.
    public static let rounds: [SampleRound] = [ninhGiang2022, chiLang2023, haTrung2023]

    /// The five communes as they were when their papers were written.
    public static let communes: [Participant] = [
        lienSonInChiLang, dongMoInChiLang, quangThoInQuangDien, haBacInHaTrung, dongTamInNinhGiang,
    ]

    /// The papers of the five communes.
    public static let papers: [Paper] = [lienSonPaper, dongMoPaper, quangThoPaper, haBacPaper, dongTamPaper]

    /// The scorecards of one of ``rounds``; none for any other round.
    public static func cards(of round: Round) -> [UnitKey: Scorecard] {
        rounds.first { $0.round.slug == round.slug }?.cards ?? [:]
    }
}
