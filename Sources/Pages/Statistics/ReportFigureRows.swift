import Markup
import ParIndex
import Wording

/// The lines of the form, a body of the table for each group.
struct ReportFigureRows {
    let page: ReportFiguresPage
    let language: Language

    var markup: Markup {
        let groups = page.appendix.catalogues.flatMap(\.groups).map { group -> Markup in
            """
            <tbody><tr class="group"><th scope="rowgroup" colspan="5"\(language.ofVietnamese)>\(group.code.text). \(group.title)</th></tr>
            \(group.indicators.map(row))</tbody>

            """
        }
        return "\(groups)"
    }

    private func row(_ indicator: StatisticalIndicator) -> Markup {
        let statistic = page.appendix.statistics[indicator.code]
        let unit = indicator.unitWords
        let label: Markup =
            indicator.kind == .heading
            ? "<strong>\(indicator.label)</strong>"
            : "\(indicator.parent == nil ? "" : language("Trong đó: ", "Of which: "))\(indicator.label)"
        let before = page.before[indicator.code]?.value.map { $0.words(in: language) }
        return """
            <tr><th scope="row">\(indicator.code.text)</th>\
            <td\(language.ofVietnamese)>\(label)\(unit.isEmpty ? nil : " <small>(\(unit))</small>" as Markup?)</td>\
            <td class="n"\(attribute: "data-l", before == nil ? nil : page.heading.period.before?.title.text(in: language))>\(before ?? "")</td>\
            \(page.heading.isWritable ? fields(indicator, statistic) : kept(indicator, statistic))</tr>

            """
    }

    private func kept(_ indicator: StatisticalIndicator, _ statistic: Statistic?) -> Markup {
        """
        <td class="n" data-l="\(language("Số liệu", "Figure"))">\(statistic?.value.map { $0.words(in: language) } ?? "–")</td>\
        <td\(language.ofVietnamese)>\(statistic?.note ?? "")</td>
        """
    }

    private func fields(_ indicator: StatisticalIndicator, _ statistic: Statistic?) -> Markup {
        let code = indicator.code.text
        let input = page.typed[code]
        let value = input?.value ?? statistic?.value?.typed ?? ""
        let note = input?.note ?? statistic?.note ?? ""
        let seen = statistic?.mark ?? Statistic.blankMark
        return """
            <td>\(indicator.kind == .heading ? nil : field(indicator, value))\
            <input type="hidden" name="\(ReportLineInput.seenName(code))" value="\(seen.text)">\(other(statistic, input))</td>\
            <td><input type="text" name="\(ReportLineInput.noteName(code))" value="\(note)" maxlength="\(Statistic.longestNote)" \
            aria-label="\(language("Ghi chú", "Note")) \(code)" placeholder="\(language("ghi chú", "note"))"></td>
            """
    }

    /// What is kept, where the form says something else.
    private func other(_ statistic: Statistic?, _ input: ReportLineInput?) -> Markup? {
        guard let input, let kept = statistic?.value?.typed, kept != input.value else { return nil }
        return "<small>↺ \(kept)</small>"
    }

    private func field(_ indicator: StatisticalIndicator, _ value: String) -> Markup {
        let code = indicator.code.text
        let name: Markup =
            "name=\"\(ReportLineInput.valueName(code))\" aria-label=\"\(language("Số liệu", "Figure")) \(code)\""
        guard indicator.kind == .coded else {
            let mode = [.integer: "numeric", .decimal: "decimal", .percent: "decimal"][indicator.kind] ?? "text"
            return "<input type=\"text\" inputmode=\"\(mode)\" \(name) value=\"\(value)\" maxlength=\"500\">"
        }
        let listed = indicator.codes.sorted { $0.key < $1.key }.map { (key: $0.key, title: "\($0.key): \($0.value)") }
        let choices = [(key: "", title: "–")] + listed
        return """
            <select \(name)>\(choices.map { choice -> Markup in
                "<option value=\"\(choice.key)\"\(attribute: "selected", when: choice.key == value)>\(choice.title)</option>"
            })</select>
            """
    }
}
