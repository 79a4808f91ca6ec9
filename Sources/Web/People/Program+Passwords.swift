import Foundation
import Pages
import ParIndex
import Store

extension Program {
    /// The digest of a new password that two fields of a form hold; throws a `PasswordFault` where it will not do.
    func newPasswordHash(_ form: FormFields, for credential: StoredCredential) async throws -> String {
        let password = (form[PasswordFieldNames.new] ?? "").precomposedStringWithCanonicalMapping
        let person = credential.person
        let rule = PasswordRule(
            hasSecondFactor: credential.hasSecondFactor,
            knownWords: [person.name, credential.signInName?.text ?? ""] + person.appointments.map(\.seatName),
            isCommon: { [common = security.commonPasswords] in common.contains($0) })
        if let fault = rule.fault(of: password) { throw fault }
        guard password == (form[PasswordFieldNames.repeated] ?? "").precomposedStringWithCanonicalMapping else {
            throw PasswordFault.notRepeated
        }
        do {
            return try await passwords.hash(password).text
        } catch is PasswordVault.Overload {
            throw SignInFault.busy
        }
    }
}
