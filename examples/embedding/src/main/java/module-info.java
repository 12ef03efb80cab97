/** A vendor's case system. */
module dk.example.vendor {
    requires dk.roedtraad.model;
    requires dk.roedtraad.rules;
    requires dk.roedtraad.scoring;
    requires dk.roedtraad.serialization;
}
