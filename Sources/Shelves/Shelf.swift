import Synchronization

/// Values as they were made lately, by what they were made from: most of what is asked for was asked for before.
///
/// A value must follow from its key alone; then none that stands here can be out of date.
public final class Shelf<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    /// Values asked for since the last clearing, and those asked for between the two before.
    @usableFromInline
    struct Values {
        @usableFromInline var recent: [Key: Value] = [:]
        @usableFromInline var former: [Key: Value] = [:]

        @usableFromInline
        init(former: [Key: Value] = [:]) {
            self.former = former
        }
    }

    @usableFromInline let values = Mutex(Values())
    @usableFromInline let limit: Int

    /// - Parameter limit: how many values are kept at least; at most twice as many.
    public init(limit: Int) {
        self.limit = limit
    }

    /// The value of a key, made only where it does not stand here.
    @inlinable public func value(of key: Key, make: () throws -> Value) rethrows -> Value {
        if let value = known(key) { return value }
        let value = try make()
        values.withLock { values in
            if values.recent.count >= limit { values = Values(former: values.recent) }
            values.recent[key] = value
        }
        return value
    }

    @inlinable func known(_ key: Key) -> Value? {
        values.withLock { values in
            if let value = values.recent[key] { return value }
            guard let value = values.former[key] else { return nil }
            values.recent[key] = value
            return value
        }
    }
}
