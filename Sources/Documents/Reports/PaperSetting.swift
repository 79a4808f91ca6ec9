import ParIndex
import Wording

/// What papers of a round are drafted under (bối cảnh lập văn bản): the round, the moment, and where the data stood.
public struct PaperSetting: Hashable, Sendable {
    /// The round, with the units of its tables where a paper lists them.
    public var round: Round
    /// When the data were looked at; the draft bears this month.
    public var now: Instant
    /// The head of the record at that moment.
    public var recordHead: String
    /// What drafts follow besides the data.
    public var customs: PaperCustoms

    /// A setting from its parts.
    public init(round: Round, now: Instant, recordHead: String, customs: PaperCustoms) {
        (self.round, self.now, self.recordHead, self.customs) = (round, now, recordHead, customs)
    }

    /// The authority whose council appraises.
    var authority: PlaceName { PlaceName(round.authority.name) }

    /// "Chỉ số cải cách hành chính năm 2023".
    var index: Passage { "Chỉ số cải cách hành chính năm \(String(round.year), "round/year")" }

    /// A paper of an issuer, with the month, what it was made from and what the file says of itself.
    func paper(
        _ typeName: String, _ symbol: String, subject: Passage, superior: String? = nil, issuer: String, place: String
    ) -> Document {
        var paper = Document(
            letterhead: Letterhead(
                superior: superior, issuer: issuer, number: DocumentNumber(symbol: symbol), place: place,
                date: .month(now.day.month, year: now.day.year)),
            heading: .titled(typeName, subject: subject),
            properties: DocumentProperties(title: "\(typeName) \(subject.text)", creator: issuer, created: now))
        paper.provenance = Provenance(recordHead: recordHead, snapshot: snapshot)
        return paper
    }

    private var snapshot: String {
        "lúc " + Dates.moment(now)
            + (round.isSimulated ? " (có dữ liệu mô phỏng, không dùng làm văn bản chính thức)" : "")
    }
}
