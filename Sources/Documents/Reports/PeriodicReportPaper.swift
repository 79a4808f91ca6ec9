import ParIndex
import Wording

/// The report of a unit on administrative reform in a period (báo cáo cải cách hành chính định kỳ): five parts with
/// sentences drafted from the figures and what people wrote, and the statistics as annex.
public struct PeriodicReportPaper: Hashable, Sendable {
    /// The unit as it was named then.
    public var unit: Participant
    public var period: ReportingPeriod
    public var appendix: StatisticsAppendix
    /// What people wrote, by section.
    public var texts: [ReportSection: String]
    /// When the data were looked at; the draft bears this month.
    public var now: Instant
    /// The head of the record at that moment.
    public var recordHead: String

    /// A report from its parts.
    public init(
        _ unit: Participant, _ period: ReportingPeriod, _ appendix: StatisticsAppendix,
        texts: [ReportSection: String], now: Instant, recordHead: String
    ) {
        (self.unit, self.period, self.appendix, self.texts) = (unit, period, appendix, texts)
        (self.now, self.recordHead) = (now, recordHead)
    }

    /// The draft.
    public var document: Document {
        let issuer = name.committee
        var paper = Document(
            letterhead: Letterhead(
                superior: isAgency ? above.committee : nil, issuer: issuer,
                number: DocumentNumber(symbol: isAgency ? "BC" : "BC-UBND"), place: (isAgency ? above : name).bare,
                date: .month(now.day.month, year: now.day.year)),
            heading: .titled("Báo cáo", subject: subject),
            properties: DocumentProperties(title: "Báo cáo \(subject.text)", creator: issuer, created: now))
        paper.addressees = lines(.addressees) ?? ["\(above.committee, "unit/superior")"]
        paper.body = opening + ReportPart.allCases.map { .section(chapter($0)) } + [.paragraph(end)]
        paper.signers = [signer]
        // "Như trên" follows from the addressees.
        paper.recipients = lines(.recipients)?.filter { $0.text.lowercased() != "như trên" } ?? recipients
        paper.annexes = [Annex(annexTitle, appendix.annexBlocks)]
        paper.provenance = Provenance(
            recordHead: recordHead,
            snapshot: "lúc " + Dates.moment(now)
                + (unit.isMadeUp ? " (đơn vị giả định, không dùng làm văn bản chính thức)" : ""))
        return paper
    }

    private var name: PlaceName { PlaceName(unit.name) }
    private var above: PlaceName { PlaceName(unit.superior.name) }
    private var isAgency: Bool { name.kind == nil }
    private var noun: String { name.kind ?? "đơn vị" }

    /// A report of a year looks ahead to the next.
    private var outlook: Passage {
        period.span == .year ? "năm \(String(period.year + 1), "period/next")" : "thời gian tới"
    }

    private var subject: Passage {
        "Kết quả thực hiện công tác cải cách hành chính \(period.inSentence, "period"), phương hướng, nhiệm vụ công tác cải cách hành chính \(outlook)"
    }

    private var annexTitle: Passage {
        "Thống kê số liệu kết quả thực hiện công tác cải cách hành chính \(period.inSentence, "period") của \(name.inSentence, "unit/name")"
    }

    private var opening: [Block] {
        let given = words(.opening)
        let report: Passage =
            "\(name.committee, "unit/name") báo cáo kết quả thực hiện công tác cải cách hành chính \(period.inSentence, "period") như sau:"
        return given + [.paragraph(report)]
    }

    private var end: Passage {
        "Trên đây là báo cáo kết quả thực hiện công tác cải cách hành chính \(period.inSentence, "period") và phương hướng, nhiệm vụ \(outlook) của \(name.inSentence, "unit/name")"
    }

    private func chapter(_ part: ReportPart) -> Section {
        let title: Passage = part == .outlook ? "\(part.title.vi) \(outlook)" : "\(part.title.vi)"
        let draft = PeriodicDraft(appendix: appendix, period: period)
        let sections = part.sections.map { (section: $0, blocks: draft.blocks($0) + words($0)) }
        let filled = sections.filter { !$0.blocks.isEmpty }
        // Nothing is made up for what nobody wrote, and nobody shall overlook it.
        guard !filled.isEmpty else { return Section(.chapter, title, [.paragraph("(Chưa nhập nội dung phần này.)")]) }
        guard sections.count > 1 else { return Section(.chapter, title, filled[0].blocks) }
        return Section(
            .chapter, title, filled.map { .section(Section(.item, "\($0.section.title.vi)", $0.blocks)) })
    }

    private func words(_ section: ReportSection) -> [Block] {
        WrittenText(texts[section] ?? "", QuotedValues(appendix)).blocks
    }

    /// A text of one thing on each line; `nil` where there is none.
    private func lines(_ section: ReportSection) -> [Passage]? {
        let found = WrittenText(texts[section] ?? "", QuotedValues(appendix)).items
        return found.isEmpty ? nil : found
    }

    private var signer: Signer {
        let person = (texts[.signer] ?? "").split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        guard isAgency else {
            return Signer([.onBehalfOf("Ủy ban nhân dân")], position: "Chủ tịch", name: person)
        }
        return Signer(position: unit.kind == .localAgency ? "Trưởng phòng" : "Giám đốc", name: person)
    }

    private var recipients: [Passage] {
        isAgency
            ? ["Lưu: VT"]
            : [
                "Thường trực Đảng ủy, Thường trực HĐND \(noun)", "Chủ tịch, các Phó Chủ tịch UBND \(noun)",
                "Lưu: VT",
            ]
    }
}
