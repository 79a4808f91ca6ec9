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
        let own = page.own?.line(of: code, near: index)
        let council = page.council?.line(of: code, near: index)
        let figures = [(labels[0], own), (labels[1], council)].map { label, line in
            PointsCell.markup(label, figure: line.flatMap { stated($0, \.awarded) }, in: language)
        }
        let lost = council.flatMap { stated($0, \.lost) }
        return """
            <tr id="\(Path.anchor(of: code))" class="l\(min(line.depth, 3))"><td class="code">\(code.text)</td>\
            <td class="what"><p\(language.ofVietnamese)>\(line.criterion.title)</p>\
            \(line.isSum ? nil : details(of: line, in: language))\
            \(line.isSum || own?.isSum == true ? sum(in: language) : nil)</td>\(figures)\
            \(PointsCell.markup(labels[2], figure: maximum(of: line), in: language))\
            \(PointsCell.markup(labels[3], figure: lost, isLoss: true, in: language))</tr>
            \(rest(at: index, labels, in: language))
            """
    }

    /// A figure of a line: in brackets where the lines below tell it again, none where the line has none of its own.
    private func stated(_ line: Tally.Line, _ points: KeyPath<Tally.Line, Points>) -> PointsCell.Figure? {
        guard line.isStated else { return nil }
        return line.isSum ? .told(line[keyPath: points]) : .counted(line[keyPath: points])
    }

    /// The maximum stands in brackets where another row counts it: those below, or that of what covers the line.
    private func maximum(of line: Tally.Line) -> PointsCell.Figure {
        let isLeaf = line.criterion.components.isEmpty
        let isCounted = line.isWhole || (isLeaf && line.score == nil && covering(line.criterion.code) == nil)
        return isCounted ? .counted(line.applicableMaximum) : .told(line.applicableMaximum)
    }

    private func details(of line: Tally.Line, in language: Language) -> Markup {
        let covering = line.score == nil ? covering(line.criterion.code) : nil
        return CriterionDetails(line: line, set: page.set, covering: covering).markup(in: language)
    }

    /// Says of a group that its figures hold those of the lines below it.
    private func sum(in language: Language) -> Markup {
        "<p class=\"reason\">\(language("Số trong ngoặc: của cả nhóm, đã tính ở các dòng ngay dưới đây", "In brackets: of the whole group, counted in the lines below"))</p>"
    }

    /// The nearest node above whose own answer covers the line; none where a node between counts by what is below it.
    private func covering(_ code: Code) -> Code? {
        var above = code.parent
        while let node = above, let line = lines.first(where: { $0.criterion.code == node }) {
            if line.score != nil { return node }
            if lines.contains(where: { $0.score != nil && $0.criterion.code.isBelow(node) }) { return nil }
            above = node.parent
        }
        return nil
    }

    /// What a node's own answer stands for beside the lines below it, with its own figures: of a domain always, since it
    /// has no row, of a group where some of those have answers too.
    private func rest(at index: Int, _ labels: [String], in language: Language) -> Markup? {
        let line = lines[index]
        let own = page.own?.line(of: line.criterion.code, near: index)
        let council = page.council?.line(of: line.criterion.code, near: index)
        guard own?.ownPart != nil || council?.ownPart != nil else { return nil }
        let told = line.ownPart == nil ? own : line
        let title =
            told?.isWhole == true
            ? language("Điểm chung, không nêu từng phần", "As a whole, parts not stated")
            : language("Phần còn lại", "The rest")
        let figures = [
            (labels[0], own?.ownPart?.awarded), (labels[1], council?.ownPart?.awarded),
            (labels[2], line.ownPart?.applicableMaximum),
        ].map { PointsCell.markup($0, $1, in: language) }
        let lost = council?.ownPart.map { $0.applicableMaximum - $0.awarded }
        return """
            <tr class="l\(min(line.depth + 1, 3)) rest"><td class="code">…</td><td class="what"><p>\(title)</p>\
            \(line.ownPart == nil ? nil : CriterionDetails(line: line, set: page.set).markup(in: language))\
            \(extent(of: own, beside: line, in: language))</td>\
            \(figures)\(PointsCell.lost(labels[3], lost, in: language))</tr>

            """
    }

    /// How far the unit's own answer reaches, where it stands for another part of the node than the points beside it.
    private func extent(of own: Tally.Line?, beside line: Tally.Line, in language: Language) -> Markup? {
        guard let part = own?.ownPart, part.applicableMaximum != line.ownPart?.applicableMaximum else { return nil }
        let points =
            "\(Numbers.points(part.awarded, in: language))/\(Numbers.points(part.applicableMaximum, in: language))"
        return """
            <p class="reason">\(language("Đơn vị tự chấm gộp \(points) điểm", "The unit gave itself \(points) points in one figure"))</p>
            """
    }
}

extension Tally.Line {
    /// Whether its own answer alone gives its points.
    fileprivate var isWhole: Bool {
        score != nil && (criterion.components.isEmpty || remainder == criterion.maximum)
    }

    /// Whether all its points are told again by the lines below it.
    fileprivate var isSum: Bool { isStated && !isWhole }

    /// What its own answer got where that has no row but the one for what remains.
    fileprivate var ownPart: Score? {
        guard depth == 0, let remainder, remainder > .zero else { return rest }
        return score
    }
}
