import Markup
import ParIndex
import Wording

/// The head of a commune's page: total, place, grade and change, with remarks below.
struct CommuneHeading {
    let page: CommunePage

    func markup(in language: Language) -> Markup {
        """
        <h1>\(page.unit.name)</h1>
        <p class="facts">\(page.round.marks(in: language)) <span>\(page.superior)</span> \
        <span><a href="\(page.unit.path.text)">\(language("Hồ sơ đơn vị", "About the unit"))</a></span> \
        <span><a href="\(Path.set(page.set.slug).text)">\(page.set.title)</a></span>\(papers(in: language))</p>
        <dl class="key-figures">
        \(figures(in: language))</dl>
        \(remarks(in: language))
        """
    }

    private func papers(in language: Language) -> Markup? {
        guard page.hasPapers else { return nil }
        let path = Path.papers(.unit(round: page.round.id, unit: page.unit.key))
        let remediation = Path.remediation(.page(round: page.round.id, unit: page.unit.key))
        return """
             <span><a href="\(path.text)">\(language("Văn bản", "Papers"))</a></span> \
            <span><a href="\(remediation.text)">\(language("Khắc phục", "Remediation"))</a></span>
            """
    }

    private func figures(in language: Language) -> [Markup] {
        [total(in: language), place(in: language), grade(in: language), change(in: language), own(in: language)]
            .compactMap { $0 }
    }

    private func total(in language: Language) -> Markup? {
        guard let shown = page.shown else { return nil }
        let label =
            page.council == nil
            ? language("Tự chấm", "Self-score") : language("Điểm thẩm định", "Appraised score")
        let percent = page.result.flatMap { result -> String? in
            let isPlain = shown.applicableMaximum == page.set.scale && page.set.scale == Points(100)
            return isPlain ? nil : Numbers.percent(result.percent, in: language)
        }
        return figure(
            label, total(of: shown, in: language), of: Numbers.points(shown.applicableMaximum, in: language),
            note: percent, class: "main")
    }

    private func total(of tally: Tally, in language: Language) -> String {
        Numbers.points(tally.total.rounded(to: page.set.rounding.publishedDecimals), in: language)
    }

    private func place(in language: Language) -> Markup? {
        guard let result = page.result else { return nil }
        return figure(
            language("Xếp hạng", "Rank"), "\(result.place.position)", of: "\(result.place.of)",
            note: page.unitsName.text(in: language))
    }

    private func grade(in language: Language) -> Markup? {
        guard let grade = page.result?.grade else { return nil }
        return figure(language("Xếp loại", "Grade"), grade, class: "words")
    }

    private func change(in language: Language) -> Markup? {
        guard let change = page.result?.change?.text(in: language) else { return nil }
        return figure(language("So với năm trước", "Against last year"), change, class: "words")
    }

    private func own(in language: Language) -> Markup? {
        guard page.council != nil, let own = page.own else { return nil }
        return figure(language("Tự chấm", "Self-score"), total(of: own, in: language))
    }

    private func figure(
        _ label: String, _ value: String, of whole: String? = nil, note: String? = nil, class name: StaticString = ""
    ) -> Markup {
        let whole = whole.map { whole -> Markup in "<span class=\"of\">/\(whole)</span>" }
        let note = note.map { note -> Markup in " <small>\(note)</small>" }
        return """
            <div class="\(Markup(stringLiteral: name))"><dt>\(label)</dt><dd>\(value)\(whole)\(note)</dd></div>

            """
    }

    private func remarks(in language: Language) -> Markup? {
        guard !page.remarks.isEmpty else { return nil }
        let items = page.remarks.map { remark -> Markup in "<li>\(remark.text(in: language))</li>" }
        return "<ul class=\"remarks\">\(items)</ul>"
    }
}
