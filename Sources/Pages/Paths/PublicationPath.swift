/// A place where a round is concluded and published.
public enum PublicationPath: Hashable, Sendable {
    /// The conclusion of a round, for those who conclude it.
    case conclusion(String)
    /// Where the data of the minutes go.
    case minutes(String)
    /// Where a publication is prepared.
    case preparation(String)
    /// Where a prepared publication is confirmed.
    case confirmation(String)
    /// Where a prepared publication is taken back.
    case withdrawal(String)
    /// What the public may read of the reasons.
    case reasons(String)
    /// A publication by round and number.
    case publication(String, Int)
    case verificationFile(String, Int)
    case csv(String, Int)
    case json(String, Int)
    /// The key that signs publications.
    case key

    var pattern: PathPattern {
        switch self {
        case .conclusion: .conclusion
        case .minutes: .conclusionMinutes
        case .preparation: .publicationPreparation
        case .confirmation: .publicationConfirmation
        case .withdrawal: .publicationWithdrawal
        case .reasons: .releasedReasons
        case .publication: .publication
        case .verificationFile: .verificationFile
        case .csv: .openDataCSV
        case .json: .openDataJSON
        case .key: .publicationKey
        }
    }

    var values: [String] {
        switch self {
        case .conclusion(let round), .minutes(let round), .preparation(let round), .confirmation(let round),
            .withdrawal(let round), .reasons(let round):
            [round]
        case .publication(let round, let number), .verificationFile(let round, let number), .csv(let round, let number),
            .json(let round, let number):
            [round, String(number)]
        case .key: []
        }
    }
}
