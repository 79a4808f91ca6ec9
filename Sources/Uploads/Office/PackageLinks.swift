/// The relations that one part of a DOCX or XLSX has to others.
struct PackageLinks {
    /// The part with the text or the sheets, from the root of the package.
    private(set) var mainPart: String?
    /// Whether something is fetched from another place when the file is opened; what one may click on is not.
    private(set) var loadsFromOutside = false

    init(_ bytes: [UInt8], kind: UploadKind) throws(UploadFault) {
        var (main, loads): (String?, Bool) = (nil, false)
        let xml = try XMLPart(
            kind,
            begin: { name, attributes in
                guard name == "Relationship", let type = attributes["Type"]?.lowercased() else { return }
                if type.hasSuffix("/officedocument") { main = attributes["Target"] }
                let isOutside = attributes["TargetMode"]?.lowercased() == "external"
                if isOutside && !type.hasSuffix("/hyperlink") { loads = true }
            })
        try xml.take(bytes)
        mainPart = main.map { String($0.drop { $0 == "/" }) }
        loadsFromOutside = loads
    }
}
