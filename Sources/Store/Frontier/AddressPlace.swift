/// The URL of an address and its host, as they stand in the store.
public struct AddressPlace: Hashable, Sendable {
    let url: String
    let host: Int64
}
