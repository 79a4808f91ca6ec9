import CExpat

/// Reads one XML part with expat and hands its elements to a handler; a part that declares anything is refused.
final class XMLScanner {
    private let part: String
    private let handler: any XMLHandler
    private let limits: WorkbookLimits
    private let parser: XML_Parser
    private var text: [UInt8] = []
    private var depth = 0
    private var fault: WorkbookFault?

    private init(_ part: String, _ handler: any XMLHandler, _ parser: XML_Parser, _ limits: WorkbookLimits) {
        (self.part, self.handler, self.parser, self.limits) = (part, handler, parser, limits)
    }

    /// Reads a whole part of the archive.
    static func read(
        _ part: String, of archive: inout ZipArchive, limits: WorkbookLimits, into handler: any XMLHandler
    ) throws(WorkbookFault) {
        guard let parser = XML_ParserCreate(nil) else { throw .damaged(part: part) }
        defer { XML_ParserFree(parser) }
        let scanner = XMLScanner(part, handler, parser, limits)
        scanner.listen()
        try withExtendedLifetime(scanner) { () throws(WorkbookFault) in
            try archive.read(part) { scanner.take($0, isFinal: false) }
            if scanner.fault == nil { _ = scanner.take(UnsafeRawBufferPointer(start: nil, count: 0), isFinal: true) }
        }
        if let fault = scanner.fault { throw fault }
    }

    private func take(_ bytes: UnsafeRawBufferPointer, isFinal: Bool) -> Bool {
        let start = bytes.assumingMemoryBound(to: CChar.self).baseAddress
        let status = XML_Parse(parser, start, Int32(bytes.count), isFinal ? 1 : 0)
        if status != XML_STATUS_OK, fault == nil { fault = .damaged(part: part) }
        return fault == nil
    }

    /// The parser keeps a plain pointer: `read` holds the scanner as long as the parser lives.
    private func listen() {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { XMLScanner.of($0)?.begin($1, $2) },
            { XMLScanner.of($0)?.end($1) })
        XML_SetCharacterDataHandler(parser) { XMLScanner.of($0)?.take(characters: $1, count: $2) }
        XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
            let scanner = XMLScanner.of(user)
            scanner?.stop(.doctype(part: scanner?.part ?? ""))
        }
    }

    private static func of(_ user: UnsafeMutableRawPointer?) -> XMLScanner? {
        user.map { Unmanaged<XMLScanner>.fromOpaque($0).takeUnretainedValue() }
    }

    private func begin(_ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        guard let name, let attributes, fault == nil else { return }
        text.removeAll(keepingCapacity: true)
        depth += 1
        if depth > limits.depth { return stop(.tooLarge(.levels(part: part, limit: limits.depth))) }
        attempt { () throws(WorkbookFault) in try handler.begin(XMLName(name), XMLAttributes(attributes)) }
    }

    private func end(_ name: UnsafePointer<CChar>?) {
        guard let name, fault == nil else { return }
        depth -= 1
        attempt { () throws(WorkbookFault) in
            try text.withUnsafeBufferPointer { (bytes) throws(WorkbookFault) in
                try handler.end(XMLName(name), text: UnsafeRawBufferPointer(bytes))
            }
        }
        text.removeAll(keepingCapacity: true)
    }

    private func take(characters: UnsafePointer<CChar>?, count: Int32) {
        guard fault == nil else { return }
        text.append(contentsOf: UnsafeRawBufferPointer(start: characters, count: Int(count)))
    }

    private func attempt(_ act: () throws(WorkbookFault) -> Void) {
        do throws(WorkbookFault) { try act() } catch { stop(error) }
    }

    private func stop(_ fault: WorkbookFault) {
        self.fault = fault
        XML_StopParser(parser, 0)
    }
}
