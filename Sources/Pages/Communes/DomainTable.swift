import Markup
import ParIndex
import Wording

/// The domains of a unit as bars with every figure beside them.
struct DomainTable {
    let page: CommunePage
    /// The largest maximum of a domain: the full length of a track.
    private let longest: Points

    init(page: CommunePage) {
        self.page = page
        longest = page.shown?.branches.compactMap { $0.first?.applicableMaximum }.max() ?? .zero
    }

    /// What the set calls a domain, within a sentence.
    private var level: String { page.set.levelNames.domain.lowercased() }

    func markup(in language: Language) -> Markup? {
        guard let shown = page.shown else { return nil }
        return """
            <section><h2>\(language("Theo \(level)", "By domain"))</h2>
            <p class="legend"><span class="swatch own"></span>\(language("Tự chấm", "Self-score")) \
            <span class="swatch council"></span>\(language("Thẩm định", "Appraised")) \
            <span class="swatch max"></span>\(language("Tối đa", "Maximum"))</p>
            <table class="by-domain cards">
            <thead><tr><th scope="col">\(language(page.set.levelNames.domain, "Domain"))</th>\
            <th scope="col" class="chart"><span class="quiet">\(language("Biểu đồ", "Chart"))</span></th>\
            \(headings(in: language))</tr></thead>
            <tbody>
            \(shown.branches.compactMap(\.first).filter(isShown).map { row($0, in: language) })</tbody>
            <tfoot>\(sums(of: shown, in: language))</tfoot>
            </table>\(ranksNote(in: language))</section>
            """
    }

    /// What the second number of a domain's rank counts, which is not the units.
    private func ranksNote(in language: Language) -> Markup? {
        guard let place = page.result?.domainPlaces.min(by: { $0.key < $1.key })?.value, place.method == .dense else {
            return nil
        }
        let note = language(
            "Hạng theo từng \(level) tính trên các mức điểm khác nhau, đơn vị bằng điểm cùng hạng: \(place) hạng là mức điểm \(place.height.vi) trong \(place.of) mức.",
            "Ranks by domain count distinct scores, units that stand level share one: \(place) is \(place.height.en) of \(place.of) different scores."
        )
        return "<p class=\"legend\">\(note)</p>"
    }

    /// Domains, and those bonuses and penalties that counted.
    private func isShown(_ line: Tally.Line) -> Bool {
        let code = line.criterion.code
        return page.isDomain(code) || line.awarded != .zero || (page.own?[code]?.awarded ?? .zero) != .zero
    }

    private struct Labels {
        let own, council, maximum, lost, place: String

        init(_ language: Language) {
            own = language("Tự chấm", "Self")
            council = language("Thẩm định", "Appraised")
            maximum = language("Tối đa", "Maximum")
            lost = language("Chưa đạt", "Lost")
            place = language("Hạng", "Rank")
        }
    }

    private func headings(in language: Language) -> [Markup] {
        let labels = Labels(language)
        return [labels.own, labels.council, labels.maximum, labels.lost, labels.place].map {
            "<th scope=\"col\" class=\"n\">\($0)</th>"
        }
    }

    private func row(_ line: Tally.Line, in language: Language) -> Markup {
        let labels = Labels(language)
        let code = line.criterion.code
        let council = page.council.map { _ in line }
        let own = page.own?[code]
        return """
            <tr><th scope="row"><a href="#\(Path.anchor(of: code))"\(language.ofVietnamese)>\(code.text). \(line.criterion.title)</a></th>\
            <td class="chart">\(bars(own: own, council: council, maximum: line.applicableMaximum))</td>\
            \(PointsCell.markup(labels.own, own?.awarded, in: language))\(PointsCell.markup(labels.council, council?.awarded, in: language))\
            \(PointsCell.markup(labels.maximum, page.isDomain(code) ? line.applicableMaximum : nil, in: language))\
            \(PointsCell.lost(labels.lost, page.isDomain(code) ? council?.lost : nil, in: language))\
            <td class="n" data-l="\(labels.place)">\(place(of: code, in: language))</td></tr>

            """
    }

    private func place(of code: Code, in language: Language) -> Markup {
        guard let place = page.result?.domainPlaces[code] else { return "–" }
        return "\(place.description)<span>\(language(" hạng", ""))</span>"
    }

    private func sums(of shown: Tally, in language: Language) -> Markup {
        let labels = Labels(language)
        let maximum = shown.applicableMaximum
        return """
            <tr><th scope="row">\(language("Tổng", "Total"))</th><td class="chart"></td>\
            \(PointsCell.markup(labels.own, page.own?.total, in: language))\(PointsCell.markup(labels.council, page.council?.total, in: language))\
            \(PointsCell.markup(labels.maximum, maximum, in: language))\
            \(PointsCell.lost(labels.lost, page.council.map { maximum - $0.total }, in: language))\
            <td class="n" data-l="\(labels.place)">\(page.result?.place.description)</td></tr>
            """
    }

    /// Track, own bar above, council's below; lengths on one scale for all domains, so that weight is seen too.
    private func bars(own: Tally.Line?, council: Tally.Line?, maximum: Points) -> Markup {
        """
        <svg class="bars" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
        <rect class="max" width="\(length(maximum))" height="16"/>\
        \(own.map { bar -> Markup in "<rect class=\"own\" y=\"2\" width=\"\(length(bar.awarded))\" height=\"5\"/>" })\
        \(council.map { bar -> Markup in "<rect class=\"council\" y=\"8\" width=\"\(length(bar.awarded))\" height=\"6\"/>" })</svg>
        """
    }

    /// Hundredths of the longest track, with up to two decimals.
    private func length(_ points: Points) -> String {
        guard longest > .zero, points > .zero else { return "0" }
        let share = Points(100).scaled(by: points.millionths, over: longest.millionths, decimals: 2)
        return Millionths.text(share.millionths)
    }
}
