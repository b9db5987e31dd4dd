"""A customer's chat through zeep, from the served WSDLs alone.

python3 chat_client.py SITE_WSDL SERVER_WSDL USER, with the password in INTEROP_PASSWORD. Prints one JSON object a line.
The agent has to join, and to say something after the customer has.
"""

import json
import os
import sys
from datetime import datetime, timezone
from decimal import Decimal

from zeep import Client
from zeep.exceptions import Fault
from zeep.helpers import serialize_object
from zeep.wsse.username import UsernameToken

APP_ID = "interop zeep"
BINDING = "{urn:wsdl.enduser.chat.ws.rightnow.com/v1}ChatServerSoap"
TEXT = "Olá from zeep & <others>, 你好 🌍"
LONGEST_READ = 60


def tell(step, **facts):
    print(json.dumps({"step": step, **facts}, ensure_ascii=False, default=str), flush=True)


class Chat:
    def __init__(self, service, site_name):
        self.service = service
        self.site_name = site_name
        self.transactions = 0
        self.header = {"AppID": APP_ID}

    def call(self, operation, **children):
        self.transactions += 1
        head = {
            "ClientRequestTime": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "ClientTransactionID": self.transactions,
            "SiteName": self.site_name,
        }
        headers = {"ChatClientInfoHeader": self.header}
        return self.service[operation](TransactionRequestData=head, _soapheaders=headers, **children)

    def read(self):
        """The kinds of messages that one call of RetrieveMessages gives, in wire order."""
        return tell_messages(self.call("RetrieveMessages"))

    def read_until(self, kind):
        for _ in range(LONGEST_READ):
            if kind in self.read():
                return
        sys.exit(f"no {kind} after {LONGEST_READ} calls of RetrieveMessages")


def tell_messages(answer):
    told = answer.SystemMessages
    items = told._value_1 if told is not None and told._value_1 is not None else []
    given = [pair for item in items for pair in serialize_object(item, dict).items() if pair[1] is not None]
    for kind, fields in given:
        tell("message", kind=kind, **{name: value for name, value in fields.items() if value is not None})
    return [kind for kind, _ in given]


def customer_information():
    return {"EMailAddress": "zeep@customer.example", "FirstName": "Zoë", "LastName": "Zeep", "InterfaceID": {"ID": {"id": 1}}}


def custom_fields():
    value = {"DataValue": {"StringValue": "zeep"}, "dataType": "STRING", "name": "stack"}
    inner = {"ObjectType": {"TypeName": "IncidentCustomFields"}, "GenericFields": [value]}
    return {
        "ObjectType": {"TypeName": "ContactCustomFields"},
        "GenericFields": [{"DataValue": {"ObjectValue": inner}, "dataType": "OBJECT", "name": "c"}],
    }


def main(site_wsdl, server_wsdl, user):
    token = UsernameToken(user, os.environ["INTEROP_PASSWORD"])
    site = Client(site_wsdl, wsse=token)
    headers = {"ClientRequestHeader": {"AppID": APP_ID}}
    hours = site.service.GetChatOperatingHours(_soapheaders=headers)
    tell("hours", inOperatingHours=hours.InOperatingHours, inHoliday=hours.InHoliday)
    where = site.service.GetChatUrl(UrlType="ENDUSER", Version=Decimal("1.2"), _soapheaders=headers)
    tell("url", chatUrl=where.ChatUrl)

    server = Client(server_wsdl, wsse=token)
    chat = Chat(server.create_service(BINDING, where.ChatUrl), where.SiteName)
    begun = chat.call(
        "RequestChat",
        CustomFields=custom_fields(),
        CustomerInformation=customer_information(),
        ChatSessionToken=where.ChatToken,
    )
    tell("requested", result=begun.ResultType, engagement=str(begun.EngagementID.id) if begun.EngagementID else None)
    chat.header = {"AppID": APP_ID, "SessionID": begun.SessionID}

    chat.read_until("RNChatParticipantAddedMessage")
    chat.call("SendActivityChange", Mode="RESPONDING")
    answer = chat.call("PostChatMessage", Body=TEXT)
    chat.call("SendActivityChange", Mode="LISTENING")
    tell("posted", text=TEXT)
    if "RNChatMessagePostedMessage" not in tell_messages(answer):
        chat.read_until("RNChatMessagePostedMessage")
    chat.call("TerminateChat")
    tell("terminated")
    try:
        chat.read()
        tell("after", fault=None)
    except Fault as fault:
        tell("after", fault=fault.message, code=fault.detail.findtext(".//{*}exceptionCode") if fault.detail is not None else None)


if __name__ == "__main__":
    main(*sys.argv[1:4])
