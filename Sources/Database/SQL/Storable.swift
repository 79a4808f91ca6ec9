/// A value that has a form in a column: bound by interpolating it in `SQL`, read by `Row`.
///
/// Conform a type of your own by giving both directions; an enum with a raw value of a storable type needs only to say so.
public protocol Storable {
    /// The form in the column.
    var stored: SQL.Value { get }

    /// The value of that form, or `nil` when the column holds something else.
    init?(stored: SQL.Value)
}

extension Int64: Storable {
    public var stored: SQL.Value { .integer(self) }
    @inlinable public init?(stored: SQL.Value) {
        guard case .integer(let value) = stored else { return nil }
        self = value
    }
}

extension Int: Storable {
    public var stored: SQL.Value { .integer(Int64(self)) }
    @inlinable public init?(stored: SQL.Value) {
        guard case .integer(let value) = stored else { return nil }
        self = Int(value)
    }
}

extension String: Storable {
    public var stored: SQL.Value { .text(self) }
    @inlinable public init?(stored: SQL.Value) {
        guard case .text(let value) = stored else { return nil }
        self = value
    }
}

extension [UInt8]: Storable {
    public var stored: SQL.Value { .bytes(self) }
    @inlinable public init?(stored: SQL.Value) {
        guard case .bytes(let value) = stored else { return nil }
        self = value
    }
}

extension Optional: Storable where Wrapped: Storable {
    public var stored: SQL.Value { self?.stored ?? .null }
    @inlinable public init?(stored: SQL.Value) {
        if case .null = stored {
            self = .none
        } else {
            guard let value = Wrapped(stored: stored) else { return nil }
            self = .some(value)
        }
    }
}

extension Storable where Self: RawRepresentable, RawValue: Storable {
    public var stored: SQL.Value { rawValue.stored }
    @inlinable public init?(stored: SQL.Value) {
        guard let raw = RawValue(stored: stored) else { return nil }
        self.init(rawValue: raw)
    }
}
