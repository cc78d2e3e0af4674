import CCurl
import Model

/// Owns one easy handle of libcurl and what it borrows: the lists of lines and the error buffer.
final class EasyHandle {
    let pointer: UnsafeMutableRawPointer
    private var lists: [(option: CURLoption, list: UnsafeMutablePointer<curl_slist>)] = []
    private let errors = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

    init() {
        guard let pointer = curl_easy_init() else { preconditionFailure("curl_easy_init: out of memory") }
        self.pointer = pointer
        errors[0] = 0
        ccurl_setopt_pointer(pointer, CURLOPT_ERRORBUFFER, errors)
    }

    deinit {
        curl_easy_cleanup(pointer)
        for (_, list) in lists { curl_slist_free_all(list) }
        errors.deallocate()
    }

    /// libcurl's words about the last failure; empty when it has none.
    var message: String { String(cString: errors) }

    func forgetMessage() { errors[0] = 0 }

    func set(_ option: CURLoption, _ value: Int) { check(ccurl_setopt_long(pointer, option, value), option) }
    func set(_ option: CURLoption, _ value: String) {
        check(value.withCString { ccurl_setopt_string(pointer, option, $0) }, option)
    }
    func clear(_ option: CURLoption) { check(ccurl_setopt_string(pointer, option, nil), option) }
    func set(_ option: CURLoption, _ value: Duration) { set(option, max(1, Int(clamping: value.milliseconds))) }

    func set(_ option: CURLoption, _ value: UnsafeMutableRawPointer) {
        check(ccurl_setopt_pointer(pointer, option, value), option)
    }

    func set(_ option: CURLoption, _ callback: ccurl_data_callback) {
        check(ccurl_setopt_data_callback(pointer, option, callback), option)
    }

    func set(_ option: CURLoption, lines: [String]) {
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines {
            // Handed over as it is, a String would be copied first.
            guard let longer = line.withCString({ curl_slist_append(list, $0) }) else {
                preconditionFailure("curl_slist_append: out of memory")
            }
            list = longer
        }
        guard let list else { return }
        check(ccurl_setopt_slist(pointer, option, list), option)
        // One that stood there before is nobody's any more.
        if let place = lists.firstIndex(where: { $0.option == option }) {
            curl_slist_free_all(lists[place].list)
            lists[place].list = list
        } else {
            lists.append((option, list))
        }
    }

    func long(_ info: CURLINFO) -> Int {
        var value = 0
        return ccurl_getinfo_long(pointer, info, &value) == CURLE_OK ? value : 0
    }

    func offset(_ info: CURLINFO) -> Int {
        var value: curl_off_t = 0
        return ccurl_getinfo_off(pointer, info, &value) == CURLE_OK ? Int(value) : 0
    }

    /// A time that libcurl gives in microseconds.
    func time(_ info: CURLINFO) -> Duration { .microseconds(offset(info)) }

    /// `TLSv1.3`, while the transfer has its connection.
    var tlsVersion: String? { ccurl_tls_version(pointer).map { String(cString: $0) } }

    func string(_ info: CURLINFO) -> String? {
        var value: UnsafePointer<CChar>?
        guard ccurl_getinfo_string(pointer, info, &value) == CURLE_OK, let value else { return nil }
        return String(cString: value)
    }

    /// An option can only fail by our mistake, or where libcurl lacks what the package asks for.
    private func check(_ code: CURLcode, _ option: CURLoption) {
        precondition(
            code == CURLE_OK, "libcurl option \(option.rawValue): \(String(cString: curl_easy_strerror(code)))")
    }
}
