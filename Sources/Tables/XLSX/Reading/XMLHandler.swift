/// Takes the elements of one part of a workbook as they come.
protocol XMLHandler: AnyObject {
    /// An element begins.
    func begin(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookFault)
    /// An element ends; with the text between its tags, where it has no elements of its own.
    func end(_ name: XMLName, text: UnsafeRawBufferPointer) throws(WorkbookFault)
}

/// The name of an element without its prefix: some programs write "x:row" for "row".
struct XMLName {
    private let name: UnsafePointer<CChar>

    init(_ qualified: UnsafePointer<CChar>) {
        name = localName(qualified)
    }

    static func == (name: XMLName, literal: StaticString) -> Bool {
        isEqual(name.name, literal)
    }

    static func ~= (literal: StaticString, name: XMLName) -> Bool {
        name == literal
    }
}

/// The attributes of an element; those with a prefix are found under their names without it.
struct XMLAttributes {
    private let pairs: UnsafePointer<UnsafePointer<CChar>?>

    init(_ pairs: UnsafePointer<UnsafePointer<CChar>?>) {
        self.pairs = pairs
    }

    subscript(_ name: StaticString) -> String? {
        var pair = pairs
        while let key = pair[0], let value = pair[1] {
            if isEqual(localName(key), name) { return String(cString: value) }
            pair += 2
        }
        return nil
    }

    /// A whole number from zero up, of at most nine digits.
    func number(_ name: StaticString) -> Int? {
        self[name].flatMap { $0.utf8.count <= 9 ? Int($0) : nil }.flatMap { $0 >= 0 ? $0 : nil }
    }

    /// Whether the attribute says yes.
    func isTrue(_ name: StaticString) -> Bool {
        self[name] == "1" || self[name] == "true"
    }
}

private func localName(_ qualified: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
    var (place, local) = (qualified, qualified)
    while place.pointee != 0 {
        if place.pointee == CChar(UInt8(ascii: ":")) { local = place + 1 }
        place += 1
    }
    return local
}

/// Both end in a zero byte.
private func isEqual(_ name: UnsafePointer<CChar>, _ literal: StaticString) -> Bool {
    for place in 0...literal.utf8CodeUnitCount where UInt8(bitPattern: name[place]) != literal.utf8Start[place] {
        return false
    }
    return true
}
