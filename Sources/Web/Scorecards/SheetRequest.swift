import HTTPTypes
import Hummingbird
import ParIndex
import Store

/// What a request about a sheet says: which sheet, whose request, and whether a script asks.
struct SheetRequest {
    let round: String
    let unit: UnitKey
    /// Whether a script asks, which wants the line and not the page.
    let isFragment: Bool

    init(_ request: Request, _ context: AppContext) throws {
        let unit = try context.unit()
        (round, self.unit) = (try context.parameter("round"), unit)
        isFragment = request.wantsFragment
    }
}

extension Request {
    /// Whether a script asks for a part of a page.
    var wantsFragment: Bool {
        HTTPField.Name("X-Manh").map { headers[$0] != nil } ?? false
    }
}

extension AppContext {
    /// The form of a signed-in person, with the occasion of what it asks for.
    func form(_ request: Request, _ program: Program) async throws -> (FormFields, Occasion) {
        (try await request.form(), try occasion(program))
    }
}
