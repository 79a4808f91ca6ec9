import Markup

/// One field of a form with its label, and what stands below it.
struct TextField {
    var name: String
    var label: String
    var value = ""
    var type = "text"
    /// What a browser may fill in by itself, in the words of HTML.
    var autocomplete = "off"
    var hint: String?
    var isRequired = true
    var isNumeric = false

    func markup() -> Markup {
        """
        <p class="field"><label for="f-\(name)">\(label)</label>
        \(hint.map { hint -> Markup in "<small id=\"h-\(name)\">\(hint)</small>" })\
        <input id="f-\(name)" name="\(name)" type="\(type)" value="\(value)" autocomplete="\(autocomplete)" \
        autocapitalize="none" spellcheck="false"\(attribute: "aria-describedby", hint.map { _ in "h-\(name)" })\
        \(attribute: "inputmode", isNumeric ? "numeric" : nil)\(attribute: "required", when: isRequired)></p>

        """
    }
}
