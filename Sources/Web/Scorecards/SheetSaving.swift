import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store
import Wording

/// One answer on its way from a form into the store, and back to the form where it is refused.
struct SheetSaving {
    let program: Program
    let request: SheetRequest
    let code: Code
    let form: FormFields
    let occasion: Occasion

    /// Why an answer was not saved.
    struct Failure {
        var status: HTTPResponse.Status
        var problem: Problem
    }

    /// Saves; `nil` where that went well.
    func save() async throws -> Failure? {
        do {
            if try await changed(by: program.setFinder) { return nil }
            // Nothing was found to be changed; or the set came by another process, and is not at hand here yet.
            guard try await changed(by: program.setFinder(of: request.round)) else { throw HTTPError(.notFound) }
            return nil
        } catch let refusal as CycleRefusal {
            return Failure(status: refusal.status, problem: refusal.problem)
        } catch let fault as TypedFault {
            return Failure(status: .unprocessableContent, problem: fault.problem)
        }
    }

    private func changed(by sets: @escaping SetFinder) async throws -> Bool {
        try await program.store.answer(
            code, request.round, request.unit, reading: { [form] in try TypedAnswer(form, $0).answer(to: $0) },
            missingEvidence: missingEvidence, seen: form["phien-ban"].flatMap { Int($0) } ?? -1, sets: sets,
            on: occasion) != nil
    }

    /// The form again with what was typed and why it was refused; the line as it is now beside it.
    func answer(_ failure: Failure, _ context: AppContext) async throws -> Response {
        var page = try await program.assembly(request, for: occasion.actor, at: occasion.at).page(.all, only: code)
        guard var row = page.rows[code] else { throw HTTPError(.notFound) }
        (row.isOpen, row.problem) = (row.criterion.isAskedOfUnits, failure.problem)
        (row.typed, row.typedMissingEvidence) = (TypedAnswer(form, row.criterion), missingEvidence)
        page.rows[code] = row
        let frame = context.frame(at: .sheet(round: request.round, unit: request.unit, at: code), program)
        return .page(
            request.isFragment ? page.fragment(of: code, in: frame) : page.page(of: code, in: frame),
            status: failure.status)
    }

    private var missingEvidence: String {
        String((form["giai-thich"] ?? "").trimmingPrefix { $0.isWhitespace })
    }
}

extension TypedAnswer {
    /// What a form says of a criterion.
    init(_ form: FormFields, _ criterion: Criterion) {
        self.init(
            isNothing: form[FormName.nothing] != nil, points: form["diem"] ?? "", reason: form["ly-do"] ?? "")
        for field in criterion.answerFields { facts[field.role] = form[FormName.fact(field.role)] }
    }
}

extension CycleRefusal {
    /// The status of the answer that tells of it.
    var status: HTTPResponse.Status {
        switch self {
        case .denied: .forbidden
        case .stale, .wrongState, .wrongPhase: .conflict
        default: .unprocessableContent
        }
    }
}
