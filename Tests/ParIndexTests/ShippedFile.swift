import CShipped

/// A file compiled into the program, by its path; empty if there is none.
func shippedBytes(_ path: String) -> [UInt8] {
    var count = 0
    guard let bytes = shipped_find(path, &count) else { return [] }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
}
