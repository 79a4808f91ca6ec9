import Hummingbird
import ParIndex

extension AppContext {
    /// The unit that the address names.
    func unit() throws -> UnitKey {
        guard let unit = UnitKey(parsing: try parameter("unit")) else { throw HTTPError(.notFound) }
        return unit
    }

    /// The criterion that the address names.
    func code() throws -> Code {
        guard let code = Code(try parameter("code")) else { throw HTTPError(.notFound) }
        return code
    }
}
