"""The columns of the two forms: sixteen in Hải Phòng, thirteen in form II.06a, and their names."""

RECEIVED = ["received_total", "received_online", "received_direct_or_post", "carried_over"]
COLUMNS = {
    "hp16": [
        *RECEIVED,
        *["resolved_total", "resolved_early", "resolved_on_time", "resolved_overdue"],
        *["refused", "withdrawn"],
        *["in_progress_total", "in_progress_in_time", "in_progress_overdue", "awaiting_supplement"],
    ],
    "ii06a": [
        *RECEIVED,
        *["resolved_total", "resolved_early", "resolved_on_time", "resolved_overdue"],
        *["in_progress_total", "in_progress_in_time", "in_progress_overdue"],
    ],
}
GROUPS = ("received_total", "resolved_total", "in_progress_total")
TOP = {
    "received_total": ("Số lượng hồ sơ tiếp nhận", "Số hồ sơ tiếp nhận", "Tiếp nhận"),
    "resolved_total": ("Số lượng hồ sơ đã giải quyết", "Số hồ sơ đã giải quyết", "Đã giải quyết"),
    "in_progress_total": (
        "Số lượng hồ sơ đang giải quyết",
        "Số hồ sơ đang giải quyết",
        "Đang giải quyết",
    ),
}
NAMES = {
    "received_online": ("Trực tuyến",),
    "received_direct_or_post": ("Trực tiếp, dịch vụ bưu chính", "Trực tiếp, bưu chính công ích"),
    "carried_over": ("Từ kỳ trước", "Kỳ trước chuyển sang"),
    "resolved_early": ("Trước hạn",),
    "resolved_on_time": ("Đúng hạn",),
    "resolved_overdue": ("Quá hạn",),
    "refused": ("Từ chối, không giải quyết", "Từ chối"),
    "withdrawn": ("Hồ sơ rút", "Rút hồ sơ"),
    "in_progress_in_time": ("Trong hạn",),
    "in_progress_overdue": ("Quá hạn",),
    "awaiting_supplement": ("Yêu cầu bổ sung", "Chờ bổ sung"),
}
