/// What the parts of a DOCX or XLSX are, by the package's own list.
struct ContentTypes {
    private var byPart: [String: String] = [:]
    private var byEnd: [String: String] = [:]

    init(_ bytes: [UInt8], kind: UploadKind) throws(UploadFault) {
        var (parts, ends): ([String: String], [String: String]) = ([:], [:])
        let xml = try XMLPart(
            kind,
            begin: { name, attributes in
                guard let type = attributes["ContentType"]?.lowercased() else { return }
                if name == "Override", let part = attributes["PartName"] { parts[part.lowercased()] = type }
                if name == "Default", let end = attributes["Extension"] { ends[end.lowercased()] = type }
            })
        try xml.take(bytes)
        (byPart, byEnd) = (parts, ends)
    }

    /// Whether any part is or may be code of a macro.
    var hasMacros: Bool {
        types.contains { type in ["macroenabled", "vbaproject", "macrosheet"].contains { type.contains($0) } }
    }

    /// Whether the file has ActiveX controls.
    var hasControls: Bool { types.contains { $0.contains("activex") } }

    /// The kind that the main part has, `nil` where it is none of ours, such as a template or slides.
    func kind(of mainPart: String) -> UploadKind? {
        let name = "/" + mainPart.lowercased()
        let end = name.split(separator: ".").last.map(String.init) ?? ""
        switch byPart[name] ?? byEnd[end] {
        case "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": return .docx
        case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": return .xlsx
        default: return nil
        }
    }

    private var types: [String] { Array(byPart.values) + byEnd.values }
}

extension XMLPart {
    /// Takes all bytes at once.
    func take(_ bytes: [UInt8]) throws(UploadFault) {
        try bytes.withUnsafeBufferPointer { (bytes) throws(UploadFault) in
            try take(UnsafeRawBufferPointer(bytes))
        }
        try finish()
    }
}
