import Markup
import ParIndex
import Wording

/// One domain with every criterion below it: figures, reason, the next better answer and the legal source.
struct CriteriaTable {
    let page: CommunePage
    /// The domain's line, then those below it.
    let lines: ArraySlice<Tally.Line>

    func markup(in language: Language) -> Markup? {
        guard let domain = lines.first else { return nil }
        let isOpen = page.isDomain(domain.criterion.code) ? domain.lost > .zero : domain.awarded != .zero
        return """
            <details class="domain" id="\(Path.anchor(of: domain.criterion.code))"\(attribute: "open", when: isOpen)>
            <summary><h3\(language.ofVietnamese)>\(domain.criterion.code.text). \(domain.criterion.title)</h3> \(summary(domain, in: language))\
            </summary>
            \(ownNote(of: domain, in: language))\(table(in: language))
            </details>

            """
    }

    private func summary(_ domain: Tally.Line, in language: Language) -> Markup {
        let place = page.result?.domainPlaces[domain.criterion.code].map { place -> Markup in
            "<span class=\"mark calm\">\(language("", "rank "))\(place.description)\(language(" hạng", ""))</span>"
        }
        guard page.isDomain(domain.criterion.code) else {
            return "<span class=\"score\">\(Numbers.change(domain.awarded, in: language))</span>"
        }
        let heat = Heat.level(domain.awarded, of: domain.applicableMaximum)
        return """
            <span class="score h\(heat)">\(Numbers.points(domain.awarded, in: language))/\
            \(Numbers.points(domain.applicableMaximum, in: language))</span> \(place)
            """
    }

    /// A domain whose points stand on itself, where no criteria below it are listed.
    private func ownNote(of domain: Tally.Line, in language: Language) -> Markup? {
        guard lines.count == 1 else { return nil }
        return "<div class=\"own-note\">\(CriterionDetails(line: domain, set: page.set).markup(in: language))</div>\n"
    }

    private func table(in language: Language) -> Markup? {
        guard lines.count > 1 else { return nil }
        let labels = [
            language("Tự chấm", "Self"), language("Thẩm định", "Appraised"), language("Tối đa", "Maximum"),
            language("Chưa đạt", "Lost"),
        ]
        return """
            <table class="criteria">
            <thead><tr><th scope="col">\(language("Mã", "Code"))</th>\
            <th scope="col">\(language("Tiêu chí, lý do", "Criterion, reason"))</th>\
            \(labels.map { "<th scope=\"col\" class=\"n\">\($0)</th>" })</tr></thead>
            <tbody>
            \(rest(at: lines.startIndex, labels, in: language))\
            \(lines.indices.dropFirst().map { row(at: $0, labels, in: language) })</tbody>
            </table>
            """
    }

    private func row(at index: Int, _ labels: [String], in language: Language) -> Markup {
        let line = lines[index]
        let code = line.criterion.code
        let own = page.own?.line(of: code, near: index).flatMap { $0.isStated ? $0.awarded : nil }
        let council = page.council?.line(of: code, near: index).flatMap { $0.isStated ? $0.awarded : nil }
        let lost = council.map { line.applicableMaximum - $0 }
        let isSum = isSum(line)
        let figures = [(labels[0], own), (labels[1], council), (labels[2], line.applicableMaximum)].map {
            isSum ? PointsCell.sum($0, $1, in: language) : PointsCell.markup($0, $1, in: language)
        }
        let cells = figures + [(isSum ? PointsCell.sum : PointsCell.lost)(labels[3], lost, language)]
        return """
            <tr id="\(Path.anchor(of: code))" class="l\(min(line.depth, 3))"><td class="code">\(code.text)</td>\
            <td class="what"><p\(language.ofVietnamese)>\(line.criterion.title)</p>\
            \(isSum ? sum(in: language) : details(of: line, in: language))</td>\(cells)</tr>
            \(rest(at: index, labels, in: language))
            """
    }

    /// Whether all figures of a line are told again by those below it.
    private func isSum(_ line: Tally.Line) -> Bool {
        line.rest != nil || (line.score == nil && !line.criterion.components.isEmpty && line.isStated)
    }

    private func details(of line: Tally.Line, in language: Language) -> Markup {
        CriterionDetails(line: line, set: page.set, covering: covering(line.criterion.code)).markup(in: language)
    }

    /// Says of a group that its figures hold those of the lines below it.
    private func sum(in language: Language) -> Markup {
        "<p class=\"reason\">\(language("Số trong ngoặc: cộng các dòng ngay dưới đây", "In brackets: the sum of the lines below"))</p>"
    }

    /// The nearest node above that has an answer of its own.
    private func covering(_ code: Code) -> Code? {
        var above = code.parent
        while let node = above {
            if lines.contains(where: { $0.criterion.code == node && $0.score != nil }) { return node }
            above = node.parent
        }
        return nil
    }

    /// What a node's own answer stands for beside the lines below it, with its own figures: of a domain always, of a group
    /// where some of those have answers too.
    private func rest(at index: Int, _ labels: [String], in language: Language) -> Markup? {
        let line = lines[index]
        guard let score = line.depth == 0 ? line.score : line.rest, let remainder = line.remainder, remainder > .zero
        else { return nil }
        let own = page.own?.line(of: line.criterion.code, near: index).flatMap { own in
            own.remainder == remainder ? own.score?.awarded : nil
        }
        let council = page.council.map { _ in score.awarded }
        let title = language("Phần không có dòng riêng", "What has no line of its own")
        return """
            <tr class="l\(min(line.depth + 1, 3)) rest"><td class="code">…</td><td class="what"><p>\(title)</p>\
            \(CriterionDetails(line: line, set: page.set).markup(in: language))</td>\
            \(PointsCell.markup(labels[0], own, in: language))\(PointsCell.markup(labels[1], council, in: language))\
            \(PointsCell.markup(labels[2], score.applicableMaximum, in: language))\
            \(PointsCell.lost(labels[3], council.map { score.applicableMaximum - $0 }, in: language))</tr>

            """
    }
}

extension Tally.Line {
    /// Whether the line has points of its own: scored itself or the sum of lines that are.
    var isStated: Bool {
        score != nil || (!criterion.components.isEmpty && unanswered == 0)
    }
}
