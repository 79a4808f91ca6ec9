/// The sheets that a workbook lists, and how it counts its days.
final class SheetList: XMLHandler {
    /// A sheet as listed.
    struct Entry {
        let name: String
        let isHidden: Bool
        /// The name of the link to its part.
        let link: String
    }

    private(set) var sheets: [Entry] = []
    private(set) var epoch = SerialDay.Epoch.year1900

    func begin(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "workbookPr": if attributes.isTrue("date1904") { epoch = .year1904 }
        case "sheet":
            let state = attributes["state"] ?? "visible"
            sheets.append(
                Entry(
                    name: attributes["name"] ?? "", isHidden: state != "visible", link: attributes["id"] ?? ""))
        default: break
        }
    }

    func end(_ name: XMLName, text: UnsafeRawBufferPointer) {}
}
