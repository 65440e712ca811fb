// Generated from openapi/meetings.yaml by `pnpm regen`. Do not edit.

export const document: unknown = {
  "openapi": "3.1.1",
  "info": {
    "title": "Cloudflare RealtimeKit meetings",
    "version": "4.0.0",
    "summary": "The list of all meetings of a RealtimeKit app.",
    "description": "The part of the Cloudflare API that lists the meetings of a RealtimeKit app, with the corrections that its users need.",
    "license": {
      "name": "BSD-3-Clause",
      "url": "https://opensource.org/licenses/BSD-3-Clause"
    }
  },
  "servers": [
    {
      "url": "https://api.cloudflare.com/client/v4",
      "description": "Client API"
    }
  ],
  "security": [
    {
      "api_token": []
    }
  ],
  "tags": [
    {
      "name": "Meetings",
      "description": "Meetings are reusable rooms that participants of a RealtimeKit app join."
    }
  ],
  "paths": {
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings": {
      "get": {
        "operationId": "get_all_meetings",
        "summary": "Fetch all meetings for an App",
        "description": "Returns all meetings for the given App ID.",
        "tags": [
          "Meetings"
        ],
        "security": [
          {
            "api_token": []
          }
        ],
        "parameters": [
          {
            "name": "account_id",
            "in": "path",
            "description": "The account identifier tag.",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/account_identifier"
            }
          },
          {
            "name": "app_id",
            "in": "path",
            "description": "The app identifier tag.",
            "required": true,
            "schema": {
              "$ref": "#/components/schemas/app_id"
            },
            "example": "14a396e7-ca44-4937-bf1f-050a69118543"
          },
          {
            "$ref": "#/components/parameters/pageNo"
          },
          {
            "$ref": "#/components/parameters/perPage"
          },
          {
            "$ref": "#/components/parameters/startTime"
          },
          {
            "$ref": "#/components/parameters/endTime"
          },
          {
            "$ref": "#/components/parameters/search"
          },
          {
            "name": "status",
            "in": "query",
            "description": "Filter meetings by status.",
            "schema": {
              "type": "string",
              "enum": [
                "ACTIVE",
                "INACTIVE"
              ]
            },
            "example": "ACTIVE"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/GetAllMeetings"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthorized"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "429": {
            "$ref": "#/components/responses/TooManyRequests"
          },
          "500": {
            "$ref": "#/components/responses/InternalServerError"
          },
          "4XX": {
            "$ref": "#/components/responses/Refused"
          },
          "5XX": {
            "$ref": "#/components/responses/EdgeError"
          }
        },
        "x-api-token-group": [
          "Realtime Admin",
          "Realtime"
        ]
      }
    }
  },
  "components": {
    "securitySchemes": {
      "api_token": {
        "type": "http",
        "scheme": "bearer",
        "description": "An API token with one of the permissions that the operation names."
      }
    },
    "parameters": {
      "endTime": {
        "name": "end_time",
        "in": "query",
        "description": "The end time range for which you want to retrieve the meetings. The time must be specified in ISO format.",
        "schema": {
          "type": "string",
          "format": "date-time"
        },
        "example": "2026-12-31T23:59:59Z"
      },
      "pageNo": {
        "name": "page_no",
        "in": "query",
        "description": "The page number from which you want your page search results to be displayed.",
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "example": 1
      },
      "perPage": {
        "name": "per_page",
        "in": "query",
        "description": "Number of results per page",
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "example": 100
      },
      "search": {
        "name": "search",
        "in": "query",
        "description": "The search query string. You can search using the meeting ID or title.",
        "schema": {
          "type": "string"
        },
        "example": "weekly"
      },
      "startTime": {
        "name": "start_time",
        "in": "query",
        "description": "The start time range for which you want to retrieve the meetings. The time must be specified in ISO format.",
        "schema": {
          "type": "string",
          "format": "date-time"
        },
        "example": "2026-01-01T00:00:00Z"
      }
    },
    "headers": {
      "Ratelimit": {
        "description": "Requests remaining (r) in the current window and seconds until it resets (t), as a structured list.",
        "schema": {
          "type": "string"
        },
        "example": "\"default\";r=50;t=30"
      },
      "Ratelimit-Policy": {
        "description": "Quota (q) and window in seconds (w) of each rate limit, as a structured list.",
        "schema": {
          "type": "string"
        },
        "example": "\"default\";q=1200;w=300"
      },
      "Retry-After": {
        "description": "Seconds to wait before the next request, or an HTTP date. Not always present.",
        "schema": {
          "type": "string"
        },
        "example": "30"
      },
      "cf-ray": {
        "description": "Identifies the request; the value to quote to Cloudflare's support.",
        "schema": {
          "type": "string"
        },
        "example": "86610873f8d987a9-IAD"
      }
    },
    "responses": {
      "BadRequest": {
        "description": "A parameter or the Authorization header is malformed.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "badParameter": {
                "$ref": "#/components/examples/badParameter"
              },
              "malformedToken": {
                "$ref": "#/components/examples/malformedToken"
              }
            }
          }
        }
      },
      "EdgeError": {
        "description": "Cloudflare's edge answers for a service that does not; often not JSON.",
        "headers": {
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "serverError": {
                "$ref": "#/components/examples/serverError"
              }
            }
          },
          "text/html": {
            "schema": {
              "type": "string"
            },
            "examples": {
              "badGateway": {
                "$ref": "#/components/examples/badGateway"
              }
            }
          },
          "text/plain": {
            "schema": {
              "type": "string"
            },
            "examples": {
              "badGateway": {
                "$ref": "#/components/examples/badGatewayText"
              }
            }
          }
        }
      },
      "Forbidden": {
        "description": "The token lacks the permission, belongs to another account, or the account may not use RealtimeKit.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "forbidden": {
                "$ref": "#/components/examples/forbidden"
              }
            }
          }
        }
      },
      "GetAllMeetings": {
        "description": "One page of meetings.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "allOf": [
                {
                  "$ref": "#/components/schemas/PagingResponse"
                },
                {
                  "type": "object",
                  "required": [
                    "data"
                  ],
                  "properties": {
                    "data": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Meeting"
                      }
                    }
                  }
                }
              ]
            },
            "examples": {
              "empty": {
                "$ref": "#/components/examples/empty"
              },
              "page": {
                "$ref": "#/components/examples/page"
              }
            }
          }
        }
      },
      "InternalServerError": {
        "description": "The service failed.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "serverError": {
                "$ref": "#/components/examples/serverError"
              }
            }
          }
        }
      },
      "NotFound": {
        "description": "No such account, app or route.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "notFound": {
                "$ref": "#/components/examples/notFound"
              }
            }
          }
        }
      },
      "Refused": {
        "description": "Any other refusal of the request.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "bareMessage": {
                "$ref": "#/components/examples/bareMessage"
              }
            }
          }
        }
      },
      "TooManyRequests": {
        "description": "The rate limit is used up.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "Retry-After": {
            "$ref": "#/components/headers/Retry-After"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "rateLimited": {
                "$ref": "#/components/examples/rateLimited"
              }
            }
          }
        }
      },
      "Unauthorized": {
        "description": "The token is not valid.",
        "headers": {
          "Ratelimit": {
            "$ref": "#/components/headers/Ratelimit"
          },
          "Ratelimit-Policy": {
            "$ref": "#/components/headers/Ratelimit-Policy"
          },
          "cf-ray": {
            "$ref": "#/components/headers/cf-ray"
          }
        },
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ErrorBody"
            },
            "examples": {
              "unauthorized": {
                "$ref": "#/components/examples/unauthorized"
              }
            }
          }
        }
      }
    },
    "schemas": {
      "AudioConfig": {
        "title": "AudioConfig",
        "type": "object",
        "description": "Object containing configuration regarding the audio that is being recorded.",
        "properties": {
          "channel": {
            "type": "string",
            "description": "Audio signal pathway within an audio file that carries a specific sound source.",
            "enum": [
              "mono",
              "stereo"
            ],
            "default": "stereo"
          },
          "codec": {
            "type": "string",
            "description": "Codec using which the recording will be encoded. If VP8/VP9 is selected for videoConfig, changing audioConfig is not allowed. In this case, the codec in the audioConfig is automatically set to vorbis.",
            "enum": [
              "MP3",
              "AAC"
            ],
            "default": "AAC"
          },
          "export_file": {
            "type": "boolean",
            "description": "Controls whether to export audio file seperately",
            "default": true
          }
        }
      },
      "EnvelopeError": {
        "type": "object",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "integer"
          },
          "message": {
            "type": "string"
          },
          "documentation_url": {
            "type": "string"
          },
          "error_chain": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "code": {
                  "type": "integer"
                },
                "message": {
                  "type": "string"
                }
              }
            }
          },
          "source": {
            "type": "object",
            "properties": {
              "pointer": {
                "type": "string"
              }
            }
          }
        }
      },
      "ErrorBody": {
        "description": "The error bodies that the API is known to answer with; parse errors, then error, then message.",
        "anyOf": [
          {
            "$ref": "#/components/schemas/ErrorEnvelope"
          },
          {
            "$ref": "#/components/schemas/GenericErrorResponse"
          },
          {
            "$ref": "#/components/schemas/MessageBody"
          }
        ]
      },
      "ErrorEnvelope": {
        "type": "object",
        "description": "Answered by the API gateway on authentication, routing and rate limits.",
        "required": [
          "success",
          "errors"
        ],
        "properties": {
          "errors": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EnvelopeError"
            }
          },
          "success": {
            "type": "boolean",
            "const": false
          },
          "messages": {
            "type": "array",
            "items": {}
          },
          "result": {}
        }
      },
      "ErrorResponse": {
        "type": "object",
        "required": [
          "code",
          "message"
        ],
        "properties": {
          "code": {
            "type": "number",
            "description": "The HTTP status."
          },
          "message": {
            "type": "string"
          }
        }
      },
      "GenericErrorResponse": {
        "type": "object",
        "description": "Answered by the RealtimeKit service.",
        "required": [
          "success",
          "error"
        ],
        "properties": {
          "error": {
            "$ref": "#/components/schemas/ErrorResponse"
          },
          "success": {
            "type": "boolean",
            "const": false
          }
        }
      },
      "LivestreamingConfig": {
        "title": "LivestreamingConfig",
        "type": "object",
        "properties": {
          "rtmp_url": {
            "type": "string",
            "format": "uri",
            "description": "RTMP URL to stream to",
            "examples": [
              "rtmp://a.rtmp.youtube.com/live2"
            ],
            "x-sensitive": true
          }
        }
      },
      "Meeting": {
        "type": "object",
        "required": [
          "id",
          "created_at",
          "updated_at"
        ],
        "properties": {
          "created_at": {
            "type": "string",
            "format": "date-time",
            "description": "Timestamp the object was created at. The time is returned in ISO format.",
            "readOnly": true
          },
          "id": {
            "type": "string",
            "format": "uuid",
            "description": "ID of the meeting.",
            "readOnly": true
          },
          "updated_at": {
            "type": "string",
            "format": "date-time",
            "description": "Timestamp the object was updated at. The time is returned in ISO format.",
            "readOnly": true
          },
          "live_stream_on_start": {
            "type": "boolean",
            "description": "Specifies if the meeting should start getting livestreamed on start."
          },
          "persist_chat": {
            "type": "boolean",
            "description": "Specifies if Chat within a meeting should persist for a week."
          },
          "record_on_start": {
            "type": "boolean",
            "description": "Specifies if the meeting should start getting recorded as soon as someone joins the meeting."
          },
          "recording_config": {
            "$ref": "#/components/schemas/RecordingConfig"
          },
          "session_keep_alive_time_in_secs": {
            "type": "number",
            "description": "Time in seconds, for which a session remains active, after the last participant has left the meeting.",
            "default": 60,
            "minimum": 60,
            "maximum": 600
          },
          "status": {
            "type": "string",
            "description": "Whether the meeting is `ACTIVE` or `INACTIVE`. Users will not be able to join an `INACTIVE` meeting.",
            "enum": [
              "ACTIVE",
              "INACTIVE"
            ]
          },
          "summarize_on_end": {
            "type": "boolean",
            "description": "Automatically generate summary of meetings using transcripts. Requires Transcriptions to be enabled, and can be retrieved via Webhooks or summary API."
          },
          "title": {
            "type": "string",
            "description": "Title of the meeting."
          },
          "transcribe_on_end": {
            "type": "boolean",
            "description": "Automatically generate transcripts when the meeting ends."
          }
        }
      },
      "MessageBody": {
        "type": "object",
        "description": "A bare message, as sibling operations document it for 401.",
        "required": [
          "message"
        ],
        "properties": {
          "message": {
            "type": "string"
          }
        }
      },
      "PagingResponse": {
        "title": "PagingResponse",
        "type": "object",
        "required": [
          "success",
          "paging"
        ],
        "properties": {
          "paging": {
            "type": "object",
            "required": [
              "total_count",
              "start_offset",
              "end_offset"
            ],
            "properties": {
              "end_offset": {
                "type": "number",
                "description": "Position of the last item of this page, inclusive."
              },
              "start_offset": {
                "type": "number",
                "description": "Position of the first item of this page, counted from 1. May exceed end_offset on an empty page."
              },
              "total_count": {
                "type": "number",
                "description": "Number of items that match the filters, over all pages.",
                "minimum": 0
              }
            }
          },
          "success": {
            "type": "boolean",
            "examples": [
              true
            ]
          }
        }
      },
      "RecordingConfig": {
        "title": "RecordingConfig",
        "type": "object",
        "description": "Recording Configurations to be used for this meeting. This level of configs takes higher preference over App level configs on the RealtimeKit developer portal.\n",
        "properties": {
          "audio_config": {
            "$ref": "#/components/schemas/AudioConfig"
          },
          "file_name_prefix": {
            "type": "string",
            "description": "Adds a prefix to the beginning of the file name of the recording."
          },
          "live_streaming_config": {
            "$ref": "#/components/schemas/LivestreamingConfig"
          },
          "max_seconds": {
            "type": "number",
            "description": "Specifies the maximum duration for recording in seconds, ranging from a minimum of 60 seconds to a maximum of 24 hours.",
            "minimum": 60,
            "maximum": 86400
          },
          "realtimekit_bucket_config": {
            "$ref": "#/components/schemas/realtimekitBucketConfig"
          },
          "storage_config": {
            "$ref": "#/components/schemas/StorageConfig"
          },
          "video_config": {
            "$ref": "#/components/schemas/VideoConfig"
          }
        }
      },
      "StorageConfig": {
        "title": "StorageConfig",
        "type": [
          "object",
          "null"
        ],
        "properties": {
          "access_key": {
            "type": "string",
            "description": "Access key of the storage medium. Access key is not required for the `gcs` storage media type.\n\nNote that this field is not readable by clients, only writeable.",
            "writeOnly": true,
            "x-sensitive": true
          },
          "auth_method": {
            "type": "string",
            "description": "Authentication method used for \"sftp\" type storage medium\n",
            "enum": [
              "KEY",
              "PASSWORD"
            ]
          },
          "bucket": {
            "type": "string",
            "description": "Name of the storage medium's bucket."
          },
          "host": {
            "type": "string",
            "description": "SSH destination server host for SFTP type storage medium"
          },
          "password": {
            "type": "string",
            "description": "SSH destination server password for SFTP type storage medium when auth_method is \"PASSWORD\". If auth_method is \"KEY\", this specifies the password for the ssh private key.",
            "writeOnly": true,
            "x-sensitive": true
          },
          "path": {
            "type": "string",
            "description": "Path relative to the bucket root at which the recording will be placed."
          },
          "port": {
            "type": "number",
            "description": "SSH destination server port for SFTP type storage medium"
          },
          "private_key": {
            "type": "string",
            "description": "Private key used to login to destination SSH server for SFTP type storage medium, when auth_method used is \"KEY\"",
            "writeOnly": true,
            "x-sensitive": true
          },
          "region": {
            "type": "string",
            "description": "Region of the storage medium.",
            "examples": [
              "us-east-1"
            ]
          },
          "secret": {
            "type": "string",
            "description": "Secret key of the storage medium. Similar to `access_key`, it is only writeable by clients, not readable.",
            "writeOnly": true,
            "x-sensitive": true
          },
          "type": {
            "type": "string",
            "description": "Type of storage media.",
            "enum": [
              "aws",
              "azure",
              "digitalocean",
              "gcs",
              "sftp"
            ]
          },
          "username": {
            "type": "string",
            "description": "SSH destination server username for SFTP type storage medium"
          }
        }
      },
      "VideoConfig": {
        "title": "VideoConfig",
        "type": "object",
        "properties": {
          "codec": {
            "type": "string",
            "description": "Codec using which the recording will be encoded.",
            "enum": [
              "H264",
              "VP8"
            ],
            "default": "H264"
          },
          "export_file": {
            "type": "boolean",
            "description": "Controls whether to export video file seperately",
            "default": true
          },
          "height": {
            "type": "integer",
            "description": "Height of the recording video in pixels",
            "default": 720,
            "minimum": 1,
            "maximum": 1920,
            "examples": [
              720
            ]
          },
          "watermark": {
            "type": "object",
            "description": "Watermark to be added to the recording",
            "properties": {
              "position": {
                "type": "string",
                "description": "Position of the watermark",
                "enum": [
                  "left top",
                  "right top",
                  "left bottom",
                  "right bottom"
                ],
                "default": "left top"
              },
              "size": {
                "type": "object",
                "description": "Size of the watermark",
                "properties": {
                  "height": {
                    "type": "integer",
                    "description": "Height of the watermark in px",
                    "minimum": 1
                  },
                  "width": {
                    "type": "integer",
                    "description": "Width of the watermark in px",
                    "minimum": 1
                  }
                }
              },
              "url": {
                "type": "string",
                "format": "uri",
                "description": "URL of the watermark image"
              }
            }
          },
          "width": {
            "type": "integer",
            "description": "Width of the recording video in pixels",
            "default": 1280,
            "minimum": 1,
            "maximum": 1920,
            "examples": [
              1280
            ]
          }
        }
      },
      "account_identifier": {
        "type": "string",
        "description": "The account identifier tag.",
        "maxLength": 32,
        "examples": [
          "023e105f4ecef8ad9ca31a8372d0c353"
        ]
      },
      "app_id": {
        "type": "string",
        "description": "The app identifier tag."
      },
      "realtimekitBucketConfig": {
        "type": "object",
        "required": [
          "enabled"
        ],
        "properties": {
          "enabled": {
            "type": "boolean",
            "description": "Controls whether recordings are uploaded to RealtimeKit's bucket. If set to false, `download_url`, `audio_download_url`, `download_url_expiry` won't be generated for a recording."
          }
        }
      }
    },
    "examples": {
      "badGateway": {
        "summary": "An error page of the edge",
        "value": "<html><head><title>502 Bad Gateway</title></head><body>cloudflare</body></html>"
      },
      "badGatewayText": {
        "summary": "An error line of the edge",
        "value": "error code: 502"
      },
      "badParameter": {
        "summary": "A parameter is refused by the service",
        "value": {
          "error": {
            "code": 400,
            "message": "page_no must be a number"
          },
          "success": false
        }
      },
      "bareMessage": {
        "summary": "A bare message",
        "value": {
          "message": "Unauthorized"
        }
      },
      "empty": {
        "summary": "No meeting matches",
        "value": {
          "data": [],
          "paging": {
            "end_offset": 0,
            "start_offset": 1,
            "total_count": 0
          },
          "success": true
        }
      },
      "forbidden": {
        "summary": "The token lacks the permission",
        "value": {
          "errors": [
            {
              "code": 10000,
              "documentation_url": "https://developers.cloudflare.com/fundamentals/api/reference/permissions/",
              "message": "Forbidden"
            }
          ],
          "messages": [],
          "result": null,
          "success": false
        }
      },
      "malformedToken": {
        "summary": "The Authorization header is not of the form that the gateway accepts",
        "value": {
          "errors": [
            {
              "code": 6003,
              "error_chain": [
                {
                  "code": 6111,
                  "message": "Invalid format for Authorization header"
                }
              ],
              "message": "Invalid request headers"
            }
          ],
          "messages": [],
          "result": null,
          "success": false
        }
      },
      "notFound": {
        "summary": "The account identifier does not exist",
        "value": {
          "errors": [
            {
              "code": 7003,
              "message": "Could not route to the given path, perhaps your object identifier is invalid?"
            }
          ],
          "messages": [],
          "result": null,
          "success": false
        }
      },
      "page": {
        "summary": "A whole collection of three meetings on one page",
        "value": {
          "data": [
            {
              "title": "Weekly planning",
              "created_at": "2026-03-14T09:26:53.589Z",
              "id": "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
              "live_stream_on_start": false,
              "persist_chat": true,
              "record_on_start": true,
              "recording_config": {
                "audio_config": {
                  "channel": "mono",
                  "codec": "MP3",
                  "export_file": true
                },
                "file_name_prefix": "planning",
                "max_seconds": 3600,
                "realtimekit_bucket_config": {
                  "enabled": true
                },
                "storage_config": {
                  "type": "aws",
                  "bucket": "recordings",
                  "path": "planning",
                  "region": "us-east-1"
                },
                "video_config": {
                  "codec": "H264",
                  "export_file": true,
                  "height": 720,
                  "watermark": {
                    "url": "https://example.com/logo.png",
                    "position": "left top",
                    "size": {
                      "height": 40,
                      "width": 120
                    }
                  },
                  "width": 1280
                }
              },
              "session_keep_alive_time_in_secs": 60,
              "status": "ACTIVE",
              "summarize_on_end": false,
              "transcribe_on_end": true,
              "updated_at": "2026-03-15T10:00:00.000Z"
            },
            {
              "title": "Office hours",
              "created_at": "2026-03-01T08:00:00.000Z",
              "id": "6f2f4b2e-0b0b-4c6a-9d5e-3f9a1c2b7d10",
              "recording_config": {
                "storage_config": null
              },
              "status": "INACTIVE",
              "updated_at": "2026-03-01T08:00:00.000Z"
            },
            {
              "created_at": "2026-02-11T16:45:10.000Z",
              "id": "0c9d8f6a-7b1e-4d0f-8c55-2a64e1b7f9c3",
              "record_on_start": false,
              "updated_at": "2026-02-11T16:45:10.000Z"
            }
          ],
          "paging": {
            "end_offset": 3,
            "start_offset": 1,
            "total_count": 3
          },
          "success": true
        }
      },
      "rateLimited": {
        "summary": "Too many requests within five minutes",
        "value": {
          "errors": [
            {
              "code": 971,
              "message": "More than 1200 requests per 300 seconds reached. Please wait and consider throttling your request speed"
            }
          ],
          "messages": [],
          "result": null,
          "success": false
        }
      },
      "serverError": {
        "summary": "The service failed",
        "value": {
          "error": {
            "code": 500,
            "message": "Internal server error"
          },
          "success": false
        }
      },
      "unauthorized": {
        "summary": "The token is not valid",
        "value": {
          "errors": [
            {
              "code": 10000,
              "message": "Authentication error"
            }
          ],
          "messages": [],
          "result": null,
          "success": false
        }
      }
    }
  }
};
