import ParIndex
import Store

/// A signed-in person.
struct Session: Sendable {
    let stored: PersonSession
    let token: Token

    var person: Person { stored.person }
    var actor: Actor { stored.actor }

    /// What a form of this session must bring along.
    var formToken: String { token.derived(for: "form") }
}

/// The page is for people who are signed in.
struct SignInNeeded: Error {}

extension AppContext {
    /// Who asks; throws where nobody is signed in, which leads to the sign-in form and back.
    var actor: Actor {
        get throws { try signedIn.actor }
    }

    /// The session of who asks; throws where nobody is signed in.
    var signedIn: Session {
        get throws {
            guard let session else { throw SignInNeeded() }
            return session
        }
    }

    /// Who does it, when, and by which request; signed out leads to the sign-in.
    func occasion(_ program: Program) throws -> Occasion {
        Occasion(try actor, at: program.clock(), request: requestID)
    }

    /// What a form that this answer holds must bring along.
    var formToken: String { session?.formToken ?? formSecret.derived(for: "form") }
}
