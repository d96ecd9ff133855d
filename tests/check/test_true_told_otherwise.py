"""True sentences that a check accused, before it was narrowed or taken back."""

import pytest

from hcc_parse.domain import Severity
from hcc_parse.pipeline import review
from hcc_parse.read.plain import parse_plain
from tests.reports import KNOWLEDGE

HEAD = (
    "UBND XÃ AN PHÚ\nAn Phú, ngày 15 tháng 12 năm 2025\nBÁO CÁO\nCông tác kiểm soát thủ tục hành "
    "chính năm 2025\nI. Kết quả\n"
)
TRUE = [
    "Tiếp nhận 523 hồ sơ, kết quả: 312 hồ sơ hộ tịch, 105 hồ sơ chứng thực, 97 hồ sơ đất đai.",
    "Rà soát 120 hồ sơ, kết quả: 45 hồ sơ thiếu mã, 60 hồ sơ thiếu ngày, cập nhật 1.250 hồ sơ.",
    "Hỗ trợ nộp trực tuyến 1.100 hồ sơ, nộp qua bưu chính 111 hồ sơ trên tổng số 2.211 hồ sơ.",
    "Phát 320 phiếu, trong đó 300 phiếu hợp lệ và 15 phiếu không hợp lệ; 05 phiếu thất lạc.",
    "Lũy kế 6 tháng (Quý I: 512 hồ sơ, Quý II: 634 hồ sơ), giải quyết được 1.141 hồ sơ.",
    "Lũy kế 9 tháng (Quý I: 512 hồ sơ, Quý II: 634 hồ sơ), riêng quý III tiếp nhận 1.164 hồ sơ.",
    "Số hồ sơ đã giải quyết trước hạn 1.120 hồ sơ; nếu tính cả hồ sơ rút, số hồ sơ "
    "đã giải quyết trước hạn là 1.210 hồ sơ.",
    "Tiếp nhận trực tuyến 1.320 hồ sơ; loại 90 hồ sơ trùng thì tiếp nhận trực tuyến 1.230 hồ sơ.",
    "Tiếp nhận 1.250 hồ sơ, tăng 120 hồ sơ trực tuyến (Quý II: 800 hồ sơ trực tuyến).",
    "Giải quyết 1.200 hồ sơ, tăng 03 hồ sơ quá hạn (quý II: 02 hồ sơ).",
    "Tháng 8 có 300 hồ sơ, tháng 9 có 500 hồ sơ, khối lượng số hóa gấp 3,2 lần.",
    "Tiếp nhận 09 phản ánh trên Cổng, xã đã xử lý 30/9 và công khai kết quả.",
    "Lĩnh vực đất đai có tỷ lệ đúng hạn đạt 83,83%. Tỷ lệ đúng hạn chung vượt chỉ tiêu 90%.",
    "Tỷ lệ hồ sơ rút là 1,2%. Kết quả này đạt chỉ tiêu 2%.",
    "Gồm 02 khoản 5.000.000 đồng và 7.000.000 đồng (bằng chữ: mười hai triệu đồng).",
    "Mỗi đợt 5.000.000 đồng, 02 đợt (bằng chữ: mười triệu đồng).",
    "Thu được hơn 44 triệu đồng (bằng chữ: bốn mươi bốn triệu sáu trăm nghìn đồng).",
    "Đạt 99% số hồ sơ đúng hạn, trong đó cụ thể 450 hồ sơ trực tuyến trong tổng số 480 hồ sơ.",
    "Trung tâm có 12 người: Giám đốc 01 người, Phó Giám đốc 02 người, chuyên viên 08 "
    "người và một nhân viên hợp đồng.",
    "Hồ sơ tiếp nhận trực tuyến 1.874 hồ sơ trên tổng số 2.497 hồ sơ tiếp nhận, đạt 75,05%.",
    "Tính đến hết tháng 8, tỷ lệ hồ sơ trực tuyến đạt 75,50%.",
    "Nhân dịp sơ kết, UBND xã Bình An đã tặng Trung tâm 02 máy tính.",
    "Lịch tiếp công dân của UBND xã Bình An được niêm yết chung do hai xã dùng chung trụ sở.",
    "Tổng số hồ sơ tiếp nhận là 3.425 hồ sơ.\nKỳ báo cáo trước, tổng số hồ sơ tiếp nhận là 3.245.",
    "Tổng số hồ sơ tiếp nhận là 3.425 hồ sơ.\nTrước khi sáp nhập, tổng số hồ sơ tiếp nhận của ba "
    "xã cũ là 3.245 hồ sơ.",
    "Tổng số hồ sơ tiếp nhận là 3.425 hồ sơ.\nXã Bình Minh lân cận có tổng số hồ sơ tiếp nhận là "
    "3.245 hồ sơ.",
    "Tổng số hồ sơ tiếp nhận là 3.425 hồ sơ.\nBáo cáo số 12/BC-UBND ngày 20/5/2025 nêu tổng số hồ "
    "sơ tiếp nhận là 3.245 hồ sơ, nay đính chính.",
    "Tổng số hồ sơ tiếp nhận là 3.425 hồ sơ.\nSau khi loại các hồ sơ nhập trùng, tổng số hồ sơ "
    "tiếp nhận còn 3.245 hồ sơ.",
    "Tổng số hồ sơ đã giải quyết là 3.425 hồ sơ.\nBình quân mỗi quý, xã đã giải quyết 3.245 hồ sơ.",
    "Trung tâm được giao 12 biên chế (10 người hiện có), gồm 01 giám đốc, 02 phó giám đốc, 07 "
    "chuyên viên.",
    "Trung tâm được giao 12 biên chế, còn thiếu 02, gồm 01 giám đốc, 02 phó giám đốc, 07 chuyên "
    "viên.",
    "Trong năm tiếp nhận 450 hồ sơ, gồm 200 hồ sơ hộ tịch, 150 hồ sơ đất đai, 50 hồ sơ chứng thực "
    "và một số hồ sơ lĩnh vực khác.",
    "Trung tâm trang bị 18 thiết bị, gồm 10 máy tính, 06 máy in, một máy quét và một ki-ốt.",
    "Trung tâm trang bị 18 thiết bị, gồm 10 máy tính, 06 máy in, máy quét và ki-ốt.",
    "Tỷ lệ giải quyết đúng hạn đạt 98,6%, cao hơn quý I (97,1%) là 1,47 điểm phần trăm.",
    "Tỷ lệ hồ sơ trực tuyến đạt 82,35%, cao hơn chỉ tiêu 80% là 2,35%.",
    "Trung tâm có 14 cán bộ, công chức: 01 Giám đốc, 01 Phó Giám đốc, 12 chuyên viên; trong đó "
    "09 nữ, 13 đảng viên, 14 có trình độ đại học trở lên.",
    "Quý IV có 02 tháng vượt 700 hồ sơ là tháng 10 (712 hồ sơ) và tháng 11 (720 hồ sơ).",
    "Có 350 hồ sơ phi địa giới, trong đó xã tiếp nhận cho nơi khác 210 hồ sơ, nơi khác tiếp nhận "
    "cho xã 140 hồ sơ; chiếm 9,77% tổng số (210/2.150).",
    "Trong 21 thôn có 18 thôn đạt 100% hồ sơ trực tuyến, 03 thôn đạt từ 85% đến dưới 100%.",
    "Năm lĩnh vực nhiều nhất: chứng thực 980, hộ tịch 412, đất đai 205, bảo trợ xã hội 131, người "
    "có công 74; chiếm 90,8% tổng số hồ sơ.",
    "Trung bình 3 tháng: 661 hồ sơ/tháng; tháng cao nhất 742, tháng thấp nhất 588, tháng còn lại "
    "654.",
    "Đến nay còn 05/21 thôn chưa đạt, trong đó 03 thôn đạt dưới 80%.",
    "Có 12 lĩnh vực có tỷ lệ đúng hạn 100%, 01 lĩnh vực (đất đai) đạt 98,05%.",
    "Mức độ hài lòng: 605/612 lượt rất hài lòng, 06 lượt hài lòng, đạt 99,84% hài lòng trở lên.",
    "Đã giải quyết 2.643 hồ sơ; đang giải quyết 132 hồ sơ. Cụ thể kết quả giải quyết: trước hạn "
    "2.368 hồ sơ, đúng hạn 212 hồ sơ, quá hạn 10 hồ sơ, từ chối 28 hồ sơ, rút hồ sơ 25 hồ sơ. Hồ "
    "sơ đang giải quyết gồm 116 hồ sơ trong hạn và 16 hồ sơ yêu cầu bổ sung.",
    "So với Quý IV năm 2024 (tiếp nhận mới 2.874 hồ sơ, trong đó trực tuyến 2.790 hồ sơ, đạt "
    "97,08%), số hồ sơ tiếp nhận mới tăng 165 hồ sơ (tăng 5,7%).",
    "Đã giải quyết 1.562 hồ sơ, trong đó 04 hồ sơ quá hạn.\n68 hồ sơ chuyển tiếp gồm 61 hồ sơ đang "
    "trong hạn, 07 hồ sơ tạm dừng, không có hồ sơ nào đã trễ hạn.",
    "Như vậy có 05/06 chỉ tiêu đạt, 01/06 chỉ tiêu chưa đạt là thanh toán phí, lệ phí trực tuyến "
    "(99%, còn 41 hồ sơ chưa thanh toán trực tuyến).",
    "Quý I thanh toán trực tuyến 1.021 hồ sơ, đạt 85,94%; Quý II 1.207 hồ sơ, đạt 92,70%.",
    "Trung tâm thực hiện 383 TTHC: DVCTT toàn trình 214 thủ tục, DVCTT một phần 163 thủ tục, "
    "chưa cung cấp trực tuyến 06 thủ tục.\nTrong quý có 42 thủ tục phát sinh hồ sơ, gồm 19 DVCTT "
    "toàn trình (tỷ lệ 8,88%) với 1.377 hồ sơ và 23 DVCTT một phần (tỷ lệ 14,11%) với 3.643 hồ "
    "sơ.",
    "Đã giải quyết 1.000 hồ sơ, trong đó quá hạn 07 hồ sơ.\nNhận 11 phản ánh, kiến nghị: trả lời "
    "10, từ chối tiếp nhận 01; không có nội dung quá hạn.",
    "UBND xã An Phú báo cáo kết quả 6 tháng đầu tiên Trung tâm đi vào hoạt động như sau:",
    "Tiếp nhận 2.913 hồ sơ.\nSo với Quý IV năm 2024 tiếp nhận 2.741 hồ sơ, năm nay tăng 172 hồ sơ, "
    "98,5% nộp trực tuyến.",
    "Tiếp nhận 2.913 hồ sơ.\nSo với Quý I tiếp nhận 2.741 hồ sơ, năm nay tăng 172 hồ sơ (cao hơn "
    "mức tăng 4,2%).",
    "Chỉ số CCHC được chấm trên số liệu từ ngày 01/12/2023 đến ngày 30/11/2024.",
    "Bản giấy có 2.310 kết quả: nhận tại quầy 1.980, qua bưu chính 212, tại nhà 118.",
    "Trả 970 kết quả: tại quầy 640, qua bưu chính 212, tại nhà 118.",
    "Nhóm 1 (dưới 1 ngày): 1.820 hồ sơ; nhóm 2 (từ 1 đến 5 ngày): 640 hồ sơ; nhóm 3 (trên 5 "
    "ngày): 244 hồ sơ. Nhóm 1 chiếm 67,31%.",
    "Mức 1: 84 thủ tục, mức 2: 76 thủ tục, mức 3: 230 thủ tục; mức 3 chiếm 58,97%.",
    "Máy số 1 phát 2.610 số, máy số 2 phát 2.510 số; máy số 1 chiếm 50,98%.",
    "Phiếu khảo sát gồm 10 câu; câu 1 đạt 98%, câu 2 đạt 97%, câu 7 thấp nhất đạt 88%.",
    "Có 11 thôn đạt, 03 thôn chưa đạt; trong đó 01 thôn thiếu 4%, 01 thôn thiếu 6%.",
    "Công dân đi 01 lần chiếm 96,3%, đi 02 lần chiếm 3,7%.",
    "11 công chức gồm 06 nữ (54,55%), 10 đảng viên (90,91%), 10 người trình độ đại học trở "
    "lên (90,91%).",
    "Trung tâm hiện có 10 người, gồm 06 nữ (60%), 09 đảng viên (90%), tuổi bình quân 37.",
    "Chỉ còn 01 hồ sơ quá hạn trong tháng 5, bằng 1/4 tháng 4 (04 hồ sơ).",
    "Có 02 hồ sơ quá hạn, chưa bằng một phần ba quý I (07 hồ sơ).",
    "Lấy ý kiến 3 hình thức: phiếu giấy 120, quét mã QR 260, tin nhắn 40, tổng 420 ý kiến; "
    "hài lòng 411, không hài lòng 09.",
    "Từ chối 22 hồ sơ (0,81%): đất đai 14, hộ tịch 05, khác 03; 22/22 hồ sơ có văn bản nêu rõ"
    " lý do.",
    "Phần mềm thống kê 2.704 hồ sơ đã giải quyết, gồm cả 12 hồ sơ dừng xử lý; nếu trừ 12 hồ "
    "sơ này thì còn 2.692 hồ sơ.",
    "Tiếp nhận 2.800 hồ sơ, giải quyết 2.810 hồ sơ, tồn cuối quý 78 hồ sơ (đầu quý 88).",
    "Đa số đánh giá 5 sao: 1.905/2.012 lượt; 4 sao: 84; 3 sao: 15; dưới 3 sao: 08.",
    "Tháng 5 cao nhất với 962 hồ sơ, thấp nhất là nửa cuối tháng 3 với 402 hồ sơ; tính tròn "
    "tháng thì thấp nhất là tháng 4 với 919 hồ sơ.",
    "Số hồ sơ/1 vạn dân là 1.926 (2.740 hồ sơ, 14.230 dân), đứng thứ 5/14 xã trong cụm.",
    "Phải chờ 140/4.890 lượt (2,86%), giảm 60 lượt so với quý I (200 lượt, 4,35%).",
    "Công dân phải chờ lâu: 140 lượt (2,86%), giảm 60 lượt so với quý I (200 lượt, 4,35%).",
    "Xã chia 3 cụm: cụm 1 gồm 05 thôn với 820 hồ sơ, cụm 2 gồm 05 thôn với 1.010 hồ sơ.",
    "Số hồ sơ nộp qua VNeID gấp đôi quý I (305 hồ sơ) và gấp 6,1 lần cùng kỳ (100 hồ sơ).",
]


@pytest.mark.parametrize("sentence", TRUE)
def test_a_true_sentence_is_not_accused(sentence: str) -> None:
    found = review(parse_plain(f"{HEAD}{sentence}"), KNOWLEDGE).findings
    told = [f.message.vi for f in found if f.severity is not Severity.NOTE]
    assert [one for one in told if "Chưa ghi" not in one] == []


FALSE = [  # the same words, and a number that they leave no reading for
    "Tổng số hồ sơ tiếp nhận là 3.425 hồ sơ.\nNhư vậy, tổng số hồ sơ tiếp nhận là 3.245 hồ sơ.",
    "Tổng số hồ sơ tiếp nhận là 3.425 hồ sơ.\nXã An Phú có tổng số hồ sơ tiếp nhận là 3.245 hồ sơ.",
    "Trung tâm được giao 12 biên chế, gồm 01 giám đốc, 02 phó giám đốc, 07 chuyên viên.",
    "Trong năm tiếp nhận 450 hồ sơ, gồm 200 hồ sơ hộ tịch, 150 hồ sơ đất đai và 50 hồ sơ chứng "
    "thực các loại.",
    "Trong năm tiếp nhận 380 hồ sơ, gồm 200 hồ sơ hộ tịch, 150 hồ sơ đất đai, 50 hồ sơ chứng thực "
    "và một số hồ sơ lĩnh vực khác.",
    "Trung tâm trang bị 19 thiết bị, gồm 10 máy tính, 06 máy in, 01 máy quét và 01 ki-ốt.",
    "Tỷ lệ giải quyết đúng hạn đạt 98,6%, cao hơn quý I (97,1%) là 1,74 điểm phần trăm.",
    "Tỷ lệ hồ sơ trực tuyến đạt 72,35%, cao hơn chỉ tiêu 80%.",
    "Có 350 hồ sơ phi địa giới, trong đó 140 hồ sơ đất đai; chiếm 30% số hồ sơ phi địa giới "
    "(210/2.150).",
    "Đã giải quyết 2.643 hồ sơ; đang giải quyết 132 hồ sơ. Cụ thể kết quả giải quyết: trước hạn "
    "2.386 hồ sơ, đúng hạn 212 hồ sơ, quá hạn 10 hồ sơ, từ chối 28 hồ sơ, rút hồ sơ 25 hồ sơ.",
    "Tỷ lệ các quý: Quý I 1.021/1.188 hồ sơ, đạt 85,94%; Quý II 1.207/1.302 hồ sơ, đạt 97,20%.",
    "Trung tâm thực hiện 383 TTHC: DVCTT toàn trình 214 thủ tục, DVCTT một phần 163 thủ "
    "tục.\nTrong quý có 42 thủ tục phát sinh hồ sơ, gồm 19 DVCTT toàn trình (tỷ lệ 8,78%) với "
    "1.377 hồ sơ.",
    "Tiếp nhận 2.913 hồ sơ.\nSo với Quý IV năm 2024 tiếp nhận 2.741 hồ sơ, Quý I năm 2025 tăng 172 "
    "hồ sơ, tốc độ tăng 12,55%.",
    "Trong năm tiếp nhận 1.984 hồ sơ, gồm 1.500 hồ sơ trực tuyến và 448 hồ sơ trực tiếp, nhiều hơn "
    "năm trước.",
    "Trung tâm có 12 công chức, gồm 01 giám đốc, 02 phó giám đốc, 08 chuyên viên, các đồng chí đều "
    "nhiệt tình.",
    "Đã giải quyết 1.902 hồ sơ, trong đó quá hạn 15 hồ sơ.\nĐã giải quyết 1.920 hồ sơ, không có hồ "
    "sơ quá hạn.",
    "Đã giải quyết 1.902 hồ sơ, trong đó quá hạn 15 hồ sơ.\nBố trí 05 quầy tiếp nhận, không có hồ "
    "sơ quá hạn.",
    "Có 05/21 thôn chưa đạt, chiếm 32,81% số thôn.",
    "Mức độ hài lòng: 605/612 lượt rất hài lòng, 06 lượt hài lòng, đạt 95,84% hài lòng trở lên.",
    "Bản giấy có 2.310 kết quả: nhận tại quầy 1.980, qua bưu chính 221, tại nhà 118.",
    "Số hồ sơ hộ tịch là 1.926 hồ sơ (trực tuyến 1.730 hồ sơ, trực tiếp 14.230 hồ sơ).",
    "Phải chờ 140/4.890 lượt (2,68%), giảm 60 lượt so với quý I (200 lượt, 4,35%).",
    "Cụm 1 có 820 hồ sơ, gồm 1.010 hồ sơ trực tuyến và 20 hồ sơ trực tiếp.",
    "Có 84 thủ tục mức thấp trong 390 thủ tục, chiếm 58,97%.",
    "Trung tâm hiện có 11 công chức, gồm 06 nữ và 06 nam.",
    "Có 02 hồ sơ quá hạn, trong đó lĩnh vực đất đai 07 hồ sơ.",
    "Có 22/24 hồ sơ từ chối, đạt 81,67%, có văn bản nêu rõ lý do.",
    "Tiếp nhận 2.800 hồ sơ, giải quyết 2.810 hồ sơ, tồn cuối quý 78 hồ sơ (đầu quý 98).",
    "Tháng 5 cao nhất với 962 hồ sơ, tháng 4 thấp nhất với 1.919 hồ sơ.",
    "Quý I có 305 hồ sơ nộp qua VNeID, quý II có 610 hồ sơ, gấp 6,1 lần quý I.",
]


@pytest.mark.parametrize("sentence", FALSE)
def test_a_false_sentence_in_like_words_is_told(sentence: str) -> None:
    found = review(parse_plain(f"{HEAD}{sentence}"), KNOWLEDGE).findings
    assert any(f.severity is not Severity.NOTE and f.check[0] in "AC" for f in found)
