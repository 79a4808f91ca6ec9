import HTTPTypes
import Hummingbird
import Pages
import Wording

/// A form that was not taken for its token, with what it held, so that nothing typed is lost.
struct RefusedForm: Error {
    let fault: FormFault
    let kept: KeptForm

    /// `nil` where nothing of it may or can be repeated: what passwords and codes go to, and what holds no text.
    init?(_ fault: FormFault, _ request: inout Request) async {
        guard fault != .foreign, !KeptForm.isSecret(address: request.uri.path) else { return nil }
        guard let fields = await Self.fields(of: &request) else { return nil }
        let shown = fields.filter { !KeptForm.isSecret(field: $0.name) }
        guard shown.contains(where: { !$0.value.isEmpty }) else { return nil }
        let isWhole =
            shown.count == fields.count { $0.name != FormGuard.field } && request.query[FormGuard.field] == nil
        let isOwn = request.headers[.origin] != nil || request.headers[.secFetchSite] != nil
        self.fault = fault
        kept = KeptForm(
            action: isWhole && isOwn ? LocalAddress(request.uri.description) : nil,
            fields: shown.map { KeptForm.Entry(name: $0.name, value: $0.value) })
    }

    /// The fields in their order; of a form with files what is no file.
    private static func fields(of request: inout Request) async -> [(name: String, value: String)]? {
        guard let type = request.headers[.contentType],
            let body = try? await request.body.collect(upTo: Request.longestForm)
        else { return nil }
        if type.hasPrefix("application/x-www-form-urlencoded") { return FormFields.pairs(String(buffer: body)) }
        guard let boundary = MultipartParser.boundary(type) else { return nil }
        let form = try? FormWithFile(body, boundary: boundary)
        return form?.fields.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    }
}
