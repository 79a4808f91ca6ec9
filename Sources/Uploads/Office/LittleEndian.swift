/// Whole numbers as old Office files write them, the lowest byte first; the caller sees to the bounds.
extension [UInt8] {
    func short(at place: Int) -> Int { Int(self[place]) | Int(self[place + 1]) << 8 }

    func long(at place: Int) -> UInt32 { UInt32(short(at: place)) | UInt32(short(at: place + 2)) << 16 }
}
