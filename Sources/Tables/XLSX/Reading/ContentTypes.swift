/// The list of what each part of an Office file is.
final class ContentTypes: XMLHandler {
    /// Where every Office file has it.
    static let part = "[Content_Types].xml"

    /// The part that lists the sheets, if there is one.
    private(set) var workbook: String?
    /// What the file is, where it is no .xlsx.
    private(set) var otherKind: WorkbookFault.FileKind?
    /// Whether some part is a program.
    private(set) var hasMacros = false

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "Override" || name == "Default", let type = attributes["ContentType"]?.lowercased() else {
            return
        }
        if type.contains("sheet.binary") { otherKind = .binaryWorkbook }
        if type.contains("wordprocessingml.") { otherKind = otherKind ?? .word }
        if type.contains("presentationml.") { otherKind = otherKind ?? .slides }
        if type.contains("macroenabled") || type.contains("vbaproject") || type.contains("macrosheet") {
            hasMacros = true
        }
        if type.hasSuffix("spreadsheetml.sheet.main+xml") || type.hasSuffix("spreadsheetml.template.main+xml") {
            workbook = attributes["PartName"].map { String($0.drop { $0 == "/" }) }
        }
    }

    func end(_ name: XMLName, text: UnsafeRawBufferPointer) {}
}
