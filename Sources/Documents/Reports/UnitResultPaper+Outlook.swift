import ParIndex
import Wording

/// What the report on the result says beside the points: what people think of it, what was done since, what is to be done.
extension UnitResultPaper {
    /// The share of a domain's maximum below which it comes first when mending.
    var attention: Passage { "\(Numbers.percent(setting.customs.attention), "customs/attention")" }

    /// The domains that come first when mending, with their shares; `nil` where there are none.
    var weakDomains: Passage? {
        let found = council.domains.filter { line in
            CommuneIndex(points: line.awarded, of: line.applicableMaximum)
                .map { $0.ratio < setting.customs.attention } ?? false
        }
        guard !found.isEmpty else { return nil }
        return "\(found.map { "\($0.criterion.title) (\($0.share ?? ""))" }.joined(separator: "; "), "weak")"
    }

    /// Strengths, shortcomings by domain, and their causes.
    func assessment(_ written: UnitTexts) -> Section? {
        let shortcomings = written.blocks(.shortcomings) + byDomain(.shortcomings, written)
        let causes = [PaperSection.objectiveCauses, .subjectiveCauses].compactMap { section in
            Self.part(.point, "\(section.title.vi)", written.blocks(section))
        }
        return Self.section(
            .chapter, "Đánh giá chung",
            [
                Self.part(.item, "\(PaperSection.strengths.title.vi)", written.blocks(.strengths)),
                Self.part(.item, "\(PaperSection.shortcomings.title.vi)", shortcomings),
                Self.part(.item, "Nguyên nhân của tồn tại, hạn chế", causes),
            ].compactMap(\.self))
    }

    /// What the unit did since, by its latest report of the year.
    var recent: Section? {
        guard let report else { return nil }
        let parts = [ReportPart.steering, .results].flatMap(\.sections)
        let content = [
            Self.part(.item, "Kết quả thực hiện", parts.flatMap(report.blocks)),
            Self.part(.item, "\(PaperSection.shortcomings.title.vi)", report.blocks(.shortcomings)),
        ]
        return Self.section(
            .chapter,
            "Kết quả thực hiện công tác cải cách hành chính \(report.period.inSentence, "period")",
            content.compactMap(\.self))
    }

    /// The tasks in general, then those of each domain; the domains to begin with are named by the data.
    func outlook(_ written: UnitTexts) -> Section? {
        let tasks = written.blocks(.tasks) + byDomain(.tasks, written)
        guard !tasks.isEmpty else { return nil }
        let first = weakDomains.map { weak -> Block in
            .paragraph(
                "Tập trung trước hết vào \(levels.domain.lowercased()) đạt dưới \(attention) điểm tối đa: \(weak).")
        }
        return Section(
            .chapter, "Nhiệm vụ và giải pháp năm \(String(setting.round.year + 1), "round/next")",
            tasks + (first.map { [$0] } ?? []))
    }

    /// What people wrote of each domain, under its title and its points.
    private func byDomain(_ section: PaperSection, _ written: UnitTexts) -> [Block] {
        council.domains.compactMap { line in
            let key = line.criterion.code.text
            let title: Passage =
                "\(line.criterion.title) (\(line.awarded, "\(key)/awarded")/\(line.applicableMaximum, "\(key)/maximum") điểm)"
            return Self.part(.point, title, written.blocks(section, of: line.criterion.code))
        }
    }

    private static func part(_ level: Section.Level, _ title: Passage, _ blocks: [Block]) -> Block? {
        blocks.isEmpty ? nil : .section(Section(level, title, blocks))
    }

    private static func section(_ level: Section.Level, _ title: Passage, _ blocks: [Block]) -> Section? {
        blocks.isEmpty ? nil : Section(level, title, blocks)
    }
}
