import Pages
import ParIndex
import Store

extension FormFields {
    /// The text that a form brought for a place, lines ended the same way everywhere; `nil` where it brought none.
    func paperText(_ place: PaperText.Place) -> TypedPaperText? {
        let name = PaperTextField.textName(place)
        guard self[name] != nil, let seen = self[PaperTextField.seenName(place)] else { return nil }
        return TypedPaperText(
            place: place, text: text(name).replacing("\r\n", with: "\n"), seen: SeenMark(sent: seen))
    }
}
