import Database
import Foundation
import ParIndex
import Store

/// A database whose schema is up to date.
struct OpenedStore {
    let store: Store
    /// The steps taken to bring it up to date; all of them on first use.
    let taken: [Migration]

    /// Opens the database of a configuration.
    static func open(_ configuration: Configuration) async throws -> OpenedStore {
        let address = try configuration.address()
        do {
            let (store, taken) = try await Store.open(address, at: .now)
            return OpenedStore(store: store, taken: taken)
        } catch {
            throw Failure.database(String(describing: error))
        }
    }

    /// Opens the database of a configuration where there is one: a command about a round makes none.
    static func existing(_ configuration: Configuration) async throws -> OpenedStore {
        if configuration.database == nil, !FileManager.default.fileExists(atPath: configuration.file) {
            throw Failure.noData(configuration.place)
        }
        return try await open(configuration)
    }

    /// Opens a database that is there without bringing it up to date or changing it in another way.
    static func asItIs(_ configuration: Configuration) throws -> Store {
        if configuration.database == nil, !FileManager.default.fileExists(atPath: configuration.file) {
            throw Failure.noData(configuration.place)
        }
        let address = try configuration.address()
        do {
            return Store(try address.open())
        } catch {
            throw Failure.database(String(describing: error))
        }
    }

    /// Whether the database was made just now.
    var isNew: Bool { taken.count == Store.migrations.count }
}

extension Instant {
    /// The moment by this machine's clock.
    static var now: Instant { Instant(seconds: Int64(Date().timeIntervalSince1970)) }
}
