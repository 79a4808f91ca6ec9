/// Text as Typst reads it in its strings, where nothing but a quotation mark and a backslash means anything.
enum TypstText {
    /// The text in quotation marks. Words longer than a line get places at which they may be broken.
    static func quoted(_ text: String, isNarrow: Bool = false) -> String {
        var quoted = "\""
        let longest = isNarrow ? 12 : 40
        var length = 0
        for character in text {
            switch character {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            default: quoted.append(character)
            }
            length = character == " " ? 0 : length + 1
            if length >= longest, length.isMultiple(of: 4) { quoted += "\u{200B}" }
        }
        return quoted + "\""
    }

    /// Runs as content: strings and what is set off, joined.
    static func content(_ runs: [Run], in look: ParagraphLook, isNarrow: Bool = false) -> String {
        let parts = runs.filter { !$0.text.isEmpty }.map { run in
            let added = run.face.subtracting(look.face)
            var text = quoted(run.text, isNarrow: isNarrow)
            if added.contains(.bold) { text = "strong(\(text))" }
            if added.contains(.italic) { text = "emph(\(text))" }
            return text
        }
        return parts.isEmpty ? "[]" : parts.joined(separator: " + ")
    }
}
