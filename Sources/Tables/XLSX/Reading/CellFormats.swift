/// The looks of cells that a workbook defines, as far as they say what a number is.
final class CellFormats: XMLHandler {
    /// By the number that cells refer to.
    private(set) var formats: [NumberFormat] = []
    private var own: [Int: NumberFormat] = [:]
    private var isInside = false

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "numFmt":
            if let number = attributes.number("numFmtId"), let code = attributes["formatCode"] {
                own[number] = NumberFormat(code: code)
            }
        case "cellXfs": isInside = true
        case "xf" where isInside:
            let number = attributes.number("numFmtId") ?? 0
            formats.append(own[number] ?? NumberFormat(builtIn: number) ?? .plain)
        default: break
        }
    }

    func end(_ name: XMLName, text: UnsafeRawBufferPointer) {
        if name == "cellXfs" { isInside = false }
    }
}
