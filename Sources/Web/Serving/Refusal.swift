import HTTPTypes
import Hummingbird
import Markup
import ParIndex
import Store
import Wording

/// Why what a form asked for was not done (lý do từ chối), for the form to say when it comes back as it was typed.
struct Refusal: Error {
    let problems: [Problem]
    /// What was thrown; `nil` where the form was found wanting before anything was tried.
    let error: (any Error)?

    init(_ problems: [Problem]) {
        (self.problems, error) = (problems, nil)
    }

    /// `nil` for what is no matter of a form: what is not found, a sign-in that is needed, a failure of ours.
    init?(_ error: any Error) {
        switch error {
        case let refusal as Refusal: self = refusal
        case let faults as RoundFaults: (problems, self.error) = (faults.faults.map(\.problem), error)
        case let faults as VerdictFaults: (problems, self.error) = (faults.faults.values.map(\.problem), error)
        case let fault as any Explained: (problems, self.error) = ([fault.problem], error)
        default: return nil
        }
    }

    var problem: Problem? { problems.first }

    /// The problem where it is one of the form; what the person has no right to at all is thrown on (403).
    func ofForm() throws -> Problem? {
        if let denial = error as? Denial { throw denial }
        return problem
    }

    /// The status of an answer that tells of it, where that is more than that the form can not be taken.
    var status: HTTPResponse.Status {
        switch error {
        case is Denial: .forbidden
        case let fault as FormFault: fault.status
        case let fault as SignInFault: fault.status
        case let refusal as CycleRefusal: refusal.status
        case let faults as VerdictFaults: faults.status
        case let refusal as RemediationRefusal where refusal.isStale: .conflict
        case let refusal as PaperTextRefusal where refusal.isStale: .conflict
        default: .unprocessableContent
        }
    }
}

extension Response {
    /// Does what a form asks for and leads on; where that is refused, the form comes back as it was typed, with what is wrong.
    ///
    /// What is no matter of the form is thrown on.
    static func attempt(
        _ act: () async throws -> Response, refused form: (Refusal) async throws -> Response
    ) async throws -> Response {
        do {
            return try await act()
        } catch {
            guard let refusal = Refusal(error) else { throw error }
            return try await form(refusal)
        }
    }

    /// The page of a form, which is refused where there is something wrong with it (422).
    static func page(_ markup: Markup, isRefused: Bool) -> Response {
        page(markup, status: isRefused ? .unprocessableContent : .ok)
    }
}

extension Optional {
    /// What is there; what is not, or may not be seen by who asks, is not found (404).
    @discardableResult
    func found() throws -> Wrapped {
        guard let self else { throw HTTPError(.notFound) }
        return self
    }
}

extension FormFault {
    var status: HTTPResponse.Status { self == .signedOut ? .unauthorized : .forbidden }
}

extension VerdictFaults {
    /// The gravest of its refusals.
    fileprivate var status: HTTPResponse.Status {
        let statuses = faults.values.map(\.status)
        return [.forbidden, .conflict].first(where: statuses.contains) ?? .unprocessableContent
    }
}
