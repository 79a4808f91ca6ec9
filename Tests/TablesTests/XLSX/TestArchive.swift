import CZip

/// A zip archive of a few parts, put together for one test; by itself a workbook with one sheet.
struct TestArchive {
    var parts: [(name: String, bytes: [UInt8])]

    /// A workbook with the given content of its sheet, shared texts and cell styles.
    init(
        sheet: String = "", texts: String = "", styles: String = "", workbook: String = "",
        state: String = "visible"
    ) {
        let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        let word = "officeDocument/2006/relationships"
        parts = []
        self["[Content_Types].xml"] =
            "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"\(spreadsheet).sheet.main+xml\"/></Types>"
        self["xl/workbook.xml"] = """
            <workbook xmlns:r="\(word)">\(workbook)<sheets>
            <sheet name="Điểm" sheetId="1" state="\(state)" r:id="a"/></sheets></workbook>
            """
        self["xl/_rels/workbook.xml.rels"] = """
            <Relationships><Relationship Id="a" Type="\(word)/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="b" Type="\(word)/sharedStrings" Target="/xl/sharedStrings.xml"/>
            <Relationship Id="c" Type="\(word)/styles" Target="styles.xml"/></Relationships>
            """
        self["xl/sharedStrings.xml"] = "<sst>\(texts)</sst>"
        self["xl/styles.xml"] = "<styleSheet>\(styles)</styleSheet>"
        self["xl/worksheets/sheet1.xml"] = "<worksheet>\(sheet)</worksheet>"
    }

    /// The text of a part; `nil` takes it out.
    subscript(name: String) -> String? {
        get { parts.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } }
        set {
            parts.removeAll { $0.name == name }
            if let newValue { parts.append((name, Array(newValue.utf8))) }
        }
    }

    /// The bytes of the archive; the parts encrypted where a password is given.
    func bytes(password: String? = nil) -> [UInt8] {
        var fault = zip_error_t()
        guard let source = zip_source_buffer_create(nil, 0, 0, &fault) else { return [] }
        defer { zip_source_free(source) }
        zip_source_keep(source)
        guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, &fault) else { return [] }
        // The archive reads the parts when it is closed.
        let kept = parts.map { part in
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: part.bytes.count, alignment: 1)
            copy.copyBytes(from: part.bytes)
            return copy
        }
        defer { for copy in kept { copy.deallocate() } }
        for (part, copy) in zip(parts, kept) {
            let content = zip_source_buffer(archive, copy.baseAddress, UInt64(copy.count), 0)
            let number = zip_file_add(archive, part.name, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
            guard let password, number >= 0 else { continue }
            zip_file_set_encryption(archive, UInt64(number), UInt16(ZIP_EM_AES_256), password)
        }
        guard zip_close(archive) == 0, zip_source_open(source) == 0 else { return [] }
        defer { zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: 1 << 22)
        let count = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, UInt64($0.count)) }
        return Array(bytes.prefix(Int(max(count, 0))))
    }
}
