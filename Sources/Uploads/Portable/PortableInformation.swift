import Programs

/// What poppler's `pdfinfo` says of a PDF.
struct PortableInformation {
    let pages: Int?
    let isEncrypted: Bool
    let hasScripts: Bool

    /// Asks the program; `nil` where it is not installed. A file that it can not read is broken.
    static func read(_ path: String) async throws(UploadFault) -> PortableInformation? {
        let output: ProgramOutput
        do {
            output = try await Program.pdfinfo.run([path])
        } catch .notInstalled {
            return nil
        } catch {
            throw .program(error)
        }
        if output.errorText.contains("Incorrect password") { throw .password }
        guard output.status == 0 else { throw .damaged(.pdf) }
        return PortableInformation(output.text)
    }

    /// From lines such as "Pages:           3".
    init(_ text: String) {
        var values: [Substring: Substring] = [:]
        for line in text.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            values[line[..<colon]] = line[line.index(after: colon)...].drop(while: \.isWhitespace)
        }
        pages = values["Pages"].flatMap { Int($0) }
        isEncrypted = values["Encrypted"]?.hasPrefix("yes") ?? false
        hasScripts = values["JavaScript"] == "yes"
    }
}
