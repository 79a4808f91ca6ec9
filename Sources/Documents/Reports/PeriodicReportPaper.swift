import ParIndex
import Wording

/// The report of a unit on administrative reform in a period (báo cáo cải cách hành chính định kỳ): five parts with
/// sentences drafted from the figures and what people wrote, and the statistics as annex.
public struct PeriodicReportPaper: Hashable, Sendable {
    /// The unit as it was named then.
    public var unit: Participant
    /// Its figures and texts.
    public var content: PeriodContent
    /// When the data were looked at; the draft bears this month.
    public var now: Instant
    /// The head of the record at that moment.
    public var recordHead: String

    /// A report from its parts.
    public init(_ unit: Participant, _ content: PeriodContent, now: Instant, recordHead: String) {
        (self.unit, self.content) = (unit, content)
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
        paper.addressees = content.lines(.addressees) ?? ["\(above.committee, "unit/superior")"]
        paper.body = opening + ReportPart.allCases.map { .section(chapter($0)) } + [.paragraph(end)]
        paper.signers = [signer]
        // "Như trên" follows from the addressees.
        paper.recipients = content.lines(.recipients)?.filter { $0.text.lowercased() != "như trên" } ?? recipients
        paper.annexes = [Annex(annexTitle, content.appendix.annexBlocks)]
        paper.provenance = Provenance(
            recordHead: recordHead,
            snapshot: "lúc " + Dates.moment(now)
                + (unit.isMadeUp ? " (đơn vị giả định, không dùng làm văn bản chính thức)" : ""))
        return paper
    }

    private var period: ReportingPeriod { content.period }
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
        let given = content.written(.opening).blocks
        let report: Passage =
            "\(name.committee, "unit/name") báo cáo kết quả thực hiện công tác cải cách hành chính \(period.inSentence, "period") như sau:"
        return given + [.paragraph(report)]
    }

    private var end: Passage {
        "Trên đây là báo cáo kết quả thực hiện công tác cải cách hành chính \(period.inSentence, "period") và phương hướng, nhiệm vụ \(outlook) của \(name.inSentence, "unit/name")"
    }

    private func chapter(_ part: ReportPart) -> Section {
        let title: Passage = part == .outlook ? "\(part.title.vi) \(outlook)" : "\(part.title.vi)"
        let sections = part.sections.map { (section: $0, blocks: content.blocks($0)) }
        let filled = sections.filter { !$0.blocks.isEmpty }
        // Nothing is made up for what nobody wrote, and nobody shall overlook it.
        guard !filled.isEmpty else { return Section(.chapter, title, [.paragraph("(Chưa nhập nội dung phần này.)")]) }
        guard sections.count > 1 else { return Section(.chapter, title, filled[0].blocks) }
        return Section(
            .chapter, title, filled.map { .section(Section(.item, "\($0.section.title.vi)", $0.blocks)) })
    }

    private var signer: Signer {
        let person = (content.texts[.signer] ?? "").split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
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
