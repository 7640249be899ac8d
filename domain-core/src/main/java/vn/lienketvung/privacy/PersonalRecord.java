package vn.lienketvung.privacy;

import static vn.lienketvung.privacy.Viewer.ADMINISTRATORS;
import static vn.lienketvung.privacy.Viewer.COMMUNE;
import static vn.lienketvung.privacy.Viewer.MINISTRY;
import static vn.lienketvung.privacy.Viewer.OWNER;
import static vn.lienketvung.privacy.Viewer.PORTAL;
import static vn.lienketvung.privacy.Viewer.PROVINCE;
import static vn.lienketvung.privacy.Viewer.READERS;

import java.util.List;
import java.util.Set;

/** The register of personal data: all that the portal holds of people, by what it is for; a test compares it with the database. */
public enum PersonalRecord {
    /** Tài khoản: who somebody is, where they work, how they sign in. */
    ACCOUNT(
            LegalGround.DUTY,
            Retention.ACCOUNT,
            List.of(OWNER, ADMINISTRATORS),
            """
            account: full_name position username email password_hash
            account_grant: account_id
            account_post: account_id full_name position
            """),
    /** Ủy quyền khi vắng: who held whose powers on which days. */
    DELEGATION(
            LegalGround.DUTY,
            Retention.ARCHIVE,
            List.of(OWNER, ADMINISTRATORS),
            "delegation: principal_id principal_name deputy_id deputy_name"),
    /** Vào cổng: links, second factors, sessions. */
    SIGN_IN(
            LegalGround.SECURITY,
            Retention.MOMENT,
            List.of(PORTAL),
            """
            activation_link: account_id
            second_factor: account_id
            recovery_code: account_id
            spring_session: principal_name
            """),
    /** Thông báo và thư. */
    MESSAGE(
            LegalGround.DUTY,
            Retention.ACCOUNT,
            List.of(OWNER, ADMINISTRATORS),
            """
            notice: recipient
            notice_choice: account_id
            notice_reader: account_id
            outbox_mail: recipient address sent_to
            """),
    /** Cách làm việc của riêng mình: saved filters, unfinished input. */
    OWN_WORK(
            LegalGround.DUTY,
            Retention.ACCOUNT,
            List.of(OWNER),
            "saved_view: account\nsaved_view_default: account\ndraft_input: account"),
    /** Bản khai dở của cơ sở. */
    UNFINISHED_DECLARATION(
            LegalGround.CONSENT,
            Retention.THIRTY_DAYS,
            List.of(PORTAL),
            "establishment_declaration: answers\nestablishment_email_proof: email"),
    /** Người đại diện cơ sở. */
    REPRESENTATIVE(
            LegalGround.CONSENT,
            Retention.REPRESENTATION,
            List.of(OWNER, COMMUNE, PROVINCE, MINISTRY),
            """
            establishment: representative representative_position phone email
            establishment_merge: before after
            """),
    /** Nơi đặt cơ sở: for a household often the home. */
    PLACE(
            LegalGround.DUTY,
            Retention.REGISTER,
            List.of(OWNER, COMMUNE, PROVINCE, MINISTRY),
            "establishment: address"),
    /** Tên được nhắc trong thông báo, thư gửi người khác. */
    MENTION(
            LegalGround.DUTY,
            Retention.ARCHIVE,
            List.of(READERS),
            "notice: arguments\noutbox_mail: subject body shown"),
    /** Yêu cầu xóa dữ liệu: who asked, who decided. */
    ERASURE_REQUEST(
            LegalGround.DUTY,
            Retention.ARCHIVE,
            List.of(OWNER, ADMINISTRATORS),
            "erasure_request: account decided_account decided_by"),
    /** Số định danh cá nhân dùng làm mã số thuế: masked from the ministry. */
    PERSONAL_NUMBER(
            LegalGround.CONSENT,
            Retention.REGISTER,
            List.of(OWNER, COMMUNE, PROVINCE),
            """
            establishment: tax_code tax_root
            establishment_import_row: tax_code
            product_import_row: tax_code
            """),
    /** Bảng nạp cơ sở. */
    IMPORTED_TABLE(
            LegalGround.DUTY,
            Retention.IMPORT,
            List.of(PROVINCE, MINISTRY),
            """
            establishment_import_row: representative representative_position phone email address before
            """),
    /** Cán bộ xử lý cơ sở. */
    REGISTER_KEEPER(
            LegalGround.DUTY,
            Retention.ARCHIVE,
            List.of(READERS),
            """
            establishment: phone_called_by
            establishment_turn: account person
            enquiry: answered_by
            establishment_told_apart: account person
            establishment_merge: account person
            establishment_body_closing: accounts
            exchange_import: account actor_account actor_name
            """),
    /** Người làm thỏa thuận, cam kết. */
    AGREEMENT_WORK(
            LegalGround.DUTY,
            Retention.ARCHIVE,
            List.of(READERS),
            """
            agreement: notice_by restricted_by reviewer_account reviewer_name submitted_by_account text_attached_by text_declared_by text_declared_by_account
            agreement_comment: account person
            agreement_commitment: leader_account leader_name leader_position
            agreement_concurrence: account person
            agreement_condition: decided_by handed_in_by
            agreement_confirmation: account person
            agreement_correction: answered_by answered_by_account proposed_by proposed_by_account
            agreement_history: account person
            agreement_party: answered_by
            commitment: claim_leader claimed_by claimed_by_account condition_met_by condition_met_by_account countersigned_by countersigned_by_account leader_account leader_name leader_position outcome_by outcome_by_account
            commitment_history: account person note
            report_history: account person note
            six_month_report: written_by
            commitment_proposal: acceptor_account acceptor_person coordinator_account coordinator_person counterpart_account counterpart_person proposed_by proposed_by_account
            commitment_report: reported_by reported_by_account
            handed_work: from_account to_account
            ladder_step: answered_by answered_by_name
            ladder_told: account person
            paper_import: account
            pledge_entry: account person
            reliability_item: leader_account leader_name leader_position
            reliability_leader_reply: leader reply_account reply_person
            reliability_record: decided_account decided_by drawn_by drawn_by_account published_account published_by reply_account reply_person
            review_member: account
            review_panel: named_by named_by_account
            ruling: account person
            """),
    /** Người ký văn bản. */
    SIGNER(
            LegalGround.AGREEMENT,
            Retention.ARCHIVE,
            List.of(READERS),
            """
            agreement_paper_signer: signer_name signer_position
            agreement_signature: recorded_by recorded_by_account signer_name signer_position
            six_month_report: signer_name signer_position
            """),
    /** Đầu mối liên hệ của các bên. */
    PARTY_CONTACT(
            LegalGround.AGREEMENT,
            Retention.ARCHIVE,
            List.of(READERS),
            "agreement_party: contact_name contact_email contact_phone"),
    /** Người làm hồ sơ và hội đồng OCOP. */
    OCOP_WORK(
            LegalGround.DUTY,
            Retention.ARCHIVE,
            List.of(READERS),
            """
            certificate: revoked_by
            council_discussion: account person
            counterfeit_report: answered_account answered_by taken_by
            council_member: account person position
            dossier_turn: account person
            ocop_criteria_file: account
            score_sheet: account
            """),
    /** Người báo hàng giả: only what they left to be asked back. */
    REPORTER_OF_FAKE(
            LegalGround.CONSENT,
            Retention.ANSWERED,
            List.of(READERS),
            "counterfeit_report: reporter_name reporter_phone reporter_email photo"),
    /** Người hỏi mua và chủ thể trả lời: how each is reached, for the other one. */
    ENQUIRY_CONTACT(
            LegalGround.CONSENT,
            Retention.ENQUIRY,
            List.of(Viewer.PARTNER),
            "enquiry: buyer_organisation\nenquiry_contact: name organisation phone email"),
    /** Người nộp tệp. */
    FILER(
            LegalGround.DUTY,
            Retention.ARCHIVE,
            List.of(READERS),
            "filed_document: filed_by filed_by_account withdrawn_by withdrawn_by_account"),
    /** Người ghi, duyệt, khóa số liệu vùng. */
    FIGURE_RECORDER(
            LegalGround.DUTY,
            Retention.ARCHIVE,
            List.of(READERS),
            "figure_revision: account person\nfigure_turn: account person\nfigure_reconciliation_turn: account person"),
    /** Nhật ký: who did what, when. */
    TRAIL(
            LegalGround.SECURITY,
            Retention.ARCHIVE,
            List.of(Viewer.AUDITORS),
            "audit_event: account actor_name");

    private final LegalGround ground;
    private final Retention retention;
    private final List<Viewer> viewers;
    private final Set<String> columns;

    PersonalRecord(LegalGround ground, Retention retention, List<Viewer> viewers, String columns) {
        this.ground = ground;
        this.retention = retention;
        this.viewers = viewers;
        this.columns = NamedColumns.read(columns);
    }

    public LegalGround ground() {
        return ground;
    }

    public Retention retention() {
        return retention;
    }

    /** In the order in which they are named. */
    public List<Viewer> viewers() {
        return viewers;
    }

    /** Where they stand in the database, as {@code table.column}; who keeps the portal reads them there. */
    public Set<String> columns() {
        return Set.copyOf(columns);
    }
}
