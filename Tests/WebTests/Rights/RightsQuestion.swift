import HTTPTypes

@testable import Web

/// A line asked by somebody.
struct RightsQuestion: CustomStringConvertible {
    let line: RightsLine
    let who: String
    let outcome: RightsLine.Outcome
    let path: String
    let form: String

    var description: String { "\(line): \(who) \(outcome.rawValue)" }

    /// Whether the database is another one afterwards.
    var changes: Bool { line.method == .post && [.yes, .noted].contains(outcome) }

    func send(to browser: Browser) async throws -> Browser.Answer {
        let persona = who == "P" ? nil : Persona[who]
        let secret = Token(text: "bieu-mau")
        let headers =
            persona?.headers(browser.program) ?? [.cookie: "\(browser.program.cookies.form)=\(secret.text)"]
        guard line.method == .post else { return try await browser.get(path, headers: headers) }
        let token = persona?.formToken ?? secret.derived(for: "form")
        if let file = line.file {
            var headers = headers
            headers[.contentType] = "multipart/form-data; boundary=\(FileForm.boundary)"
            let form = FileForm().adding(file: file, try FileForm.sample(file))
            return try await browser.post("\(path)?ma=\(token)", bytes: form.bytes, headers: headers)
        }
        return try await browser.post(path, "ma=\(token)&" + form, headers: headers)
    }
}

extension RightsLine {
    /// The line asked by everybody whom it is about.
    ///
    /// - Parameter known: what stands for the names of patterns.
    func asked(_ known: [String: String]) -> [RightsQuestion] {
        let (path, form) = (path(known), form(known))
        return questions.map {
            RightsQuestion(line: self, who: $0.who, outcome: $0.outcome, path: path, form: form)
        }
    }
}
